package roundtrip.analysis.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.exercise.Checklist.Item;
import roundtrip.topology.exercise.Condition;
import roundtrip.words.Words;

import static java.util.Map.entry;

/// What an exercise asks for, put into a drawing.
final class Items {
    /// Whoever needs more than that should draw it.
    private static final int MOST = 20;
    private static final Map<String, List<BiConsumer<Items, Blueprint>>> WAYS = Map.ofEntries(
            entry("client", List.of(Items::client)),
            entry("dns-www", List.of((items, plan) -> Naming.www(plan, items.inspection, items.dns(plan)),
                    (items, plan) -> Naming.wwwWithoutArrow(plan, items.inspection, items.dns(plan)))),
            entry("web", List.of((items, plan) -> items.serving(plan, Kind.WEB))),
            entry("app", List.of((items, plan) -> items.serving(plan, Kind.APP))),
            entry("database", List.of(Items::database)),
            entry("server", List.of(Items::server)),
            entry("servers", List.of(Items::servers)),
            entry("lb", List.of((items, plan) -> Entrance.balancer(plan, items.care.isEncrypted()))),
            entry("primary", List.of((items, plan) -> Writers.lead(plan, items.database(plan)))),
            entry("replica", List.of((items, plan) -> Copying.replica(plan, items.database(plan)))),
            entry("firewalls", List.of(Items::guards)),
            entry("https", List.of(Items::https)),
            entry("agents", List.of(Items::agents)),
            entry("lb-cluster", List.of(Items::join, (items, plan) -> items.first(Kind.LOAD_BALANCER)
                    .ifPresent(one -> Copying.withHeartbeat(plan, one.id())))),
            entry("split", List.of((_, plan) -> Tiers.split(plan))));

    private final Inspection inspection;
    private final Item item;
    private final Care care;

    private Items(Inspection inspection, Item item, Care care) {
        this.inspection = inspection;
        this.item = item;
        this.care = care;
    }

    /// The ways to add an item, the least careful first; none if nobody knows how.
    static Stream<Edit> fixes(Inspection inspection, Finding finding, Item item) {
        return WAYS.getOrDefault(item.id(), List.of()).stream().flatMap(way -> Stream.of(Care.values())
                .map(care -> new Items(inspection, item, care).fix(finding, way)));
    }

    private Edit fix(Finding finding, BiConsumer<Items, Blueprint> way) {
        return Blueprint.fix(care.key(), Care.NONE.key(), List.of(title(finding)), plan -> {
            way.accept(this, plan);
            Fixes.machines(plan.topology()).stream()
                    .filter(machine -> inspection.topology().component(machine.id()) == null)
                    .forEach(machine -> care.protect(plan, machine));
        });
    }

    /// A copied server that holds data brings more than it is asked for.
    private String title(Finding finding) {
        String title = inspection.names().of(finding.subject());
        boolean copiesData = item.id().equals("servers") && model().stream().map(inspection::services)
                .flatMap(List::stream).anyMatch(service -> service.kind() == Kind.DATABASE);
        return copiesData ? Words.in("analysis").say("fix.item.replica", title) : title;
    }

    private Optional<Component> first(Kind kind) {
        return inspection.of(kind).findFirst();
    }

    private void client(Blueprint plan) {
        String client = plan.add(Kind.CLIENT, "user", null, null);
        Naming.door(inspection).ifPresent(to -> Welcome.ask(inspection, plan, plan.part(client), plan.part(to),
                care.isEncrypted()));
        first(Kind.DNS).ifPresent(dns -> plan.link(LinkKind.LOOKUP, client, dns.id()));
    }

    private String dns(Blueprint plan) {
        return first(Kind.DNS).map(Component::id).orElseGet(() -> {
            String dns = plan.add(Kind.DNS, "dns", null, null);
            inspection.users().forEach(user -> plan.link(LinkKind.LOOKUP, user.id(), dns));
            return dns;
        });
    }

    private String server(Blueprint plan) {
        return first(Kind.SERVER).map(Component::id).orElseGet(() -> plan.add(Kind.SERVER, "s1", null, null));
    }

    private String database(Blueprint plan) {
        return first(Kind.DATABASE).map(Component::id)
                .orElseGet(() -> plan.addService(Kind.DATABASE, server(plan)));
    }

    /// A service that answers requests. The first one gets its requests from whoever has sent none yet.
    private void serving(Blueprint plan, Kind kind) {
        String server = server(plan);
        String service = plan.addService(kind, server);
        boolean isFirst = Stream.of(Kind.WEB, Kind.APP).allMatch(one -> first(one).isEmpty());
        if (isFirst || first(Kind.SERVER).isEmpty()) {
            Entrance.lead(plan, service, care.isEncrypted());
            if (kind == Kind.APP) {
                inspection.of(Kind.DATABASE).filter(database -> !database.host().equals(server))
                        .filter(database -> Data.users(inspection.topology(), database.id()).isEmpty())
                        .limit(1).forEach(database -> plan.link(LinkKind.READWRITE, service, database.id()));
            }
        }
    }

    /// The server of which others are to be copies.
    private Optional<Component> model() {
        return inspection.of(Kind.SERVER)
                .filter(server -> inspection.services(server).stream().anyMatch(Backends::serves)).findFirst()
                .or(() -> first(Kind.SERVER));
    }

    /// Where nobody chooses between servers, DNS does: requests come to what it names only.
    private void servers(Blueprint plan) {
        String model = model().map(Component::id).orElseGet(() -> server(plan));
        for (long lacking = lacking(plan.topology().of(Kind.SERVER).count()); lacking > 0; lacking--) {
            if (Copying.isBehindChooser(inspection, model)) {
                Copying.server(plan, model);
            } else {
                Copying.withName(plan, model);
            }
        }
    }

    private void guards(Blueprint plan) {
        Fixes.machines(plan.topology()).stream().filter(machine -> !machine.common().hostFirewall())
                .limit(lacking(inspection.guards().all().size()))
                .forEach(machine -> plan.state(machine.id(), Property.HOST_FIREWALL, true));
    }

    private void https(Blueprint plan) {
        inspection.users().stream().flatMap(inspection::outOf)
                .filter(link -> link.kind() == LinkKind.REQUEST && !link.given().get(Property.REDIRECT_TO_HTTPS))
                .limit(1).map(Link::id).forEach(link -> Fixes.encrypt(plan, link));
    }

    private void agents(Blueprint plan) {
        String watcher = Fixes.watcher(plan);
        Stream.concat(Fixes.machines(inspection.topology()).stream(),
                Stream.of(Kind.FIREWALL, Kind.WAF).flatMap(inspection::of))
                .filter(machine -> inspection.services(machine).stream().noneMatch(Watching::isAgent))
                .limit(lacking(inspection.of(Kind.AGENT).count()))
                .forEach(machine -> Fixes.watch(plan, machine.id(), watcher));
    }

    /// The first balancer and one that is there for the same servers, or for none.
    private void join(Blueprint plan) {
        first(Kind.LOAD_BALANCER).ifPresent(one -> inspection.of(Kind.LOAD_BALANCER)
                .filter(other -> !other.equals(one) && isAlike(one, other)).limit(1)
                .forEach(other -> Peers.join(plan, one.id(), other.id())));
    }

    private boolean isAlike(Component one, Component other) {
        List<Component> ahead = inspection.backends(one).serving();
        List<Component> beside = inspection.backends(other).serving();
        return ahead.isEmpty() || beside.isEmpty() || Set.copyOf(ahead).equals(Set.copyOf(beside));
    }

    /// How many more the item asks for.
    private long lacking(long there) {
        return Math.clamp(least(item.condition()) - there, 0, MOST);
    }

    private static int least(Condition condition) {
        return switch (condition) {
            case Condition.Count count -> count.amount().atLeast();
            case Condition.Links links -> links.amount().atLeast();
            case Condition.Guards guards -> guards.amount().atLeast();
            case Condition.Entries entries -> entries.amount().atLeast();
            case Condition.All(List<Condition> parts) -> parts.stream().mapToInt(Items::least).max().orElse(0);
            case Condition.Any(List<Condition> parts) -> parts.stream().mapToInt(Items::least).min().orElse(0);
            case Condition.Not _,Condition.Recorded _,Condition.NoFinding _ -> 0;
        };
    }
}
