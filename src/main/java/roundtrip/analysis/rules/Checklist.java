package roundtrip.analysis.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.DatabaseRole;

/// What the exercises ask for, item by item.
final class Checklist {
    private static final int ENOUGH = 3;
    private static final List<String> ALWAYS = List.of("client", "dns-www", "web", "app", "database");
    private static final List<String> PAIR = List.of("lb", "servers", "primary", "replica");
    private static final List<String> CARE = List.of("firewalls", "https", "agents");
    private static final List<List<String>> OF_EXERCISE = List.of(List.of("server"), PAIR, join(PAIR, CARE),
            join(List.of("lb", "servers"), CARE, List.of("lb-cluster", "split")));

    private final Inspection inspection;

    Checklist(Inspection inspection) {
        this.inspection = inspection;
    }

    /// @param exercise 0 to 3; there are no items of others
    static List<String> items(int exercise) {
        return exercise < 0 || exercise >= OF_EXERCISE.size() ? List.of() : join(ALWAYS, OF_EXERCISE.get(exercise));
    }

    @SafeVarargs
    private static List<String> join(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    boolean has(String item) {
        return switch (item) {
            case "client" -> !inspection.users().isEmpty();
            case "dns-www" -> inspection.of(Kind.DNS).anyMatch(Checklist::namesWww);
            case "web" -> count(Kind.WEB) > 0;
            case "app" -> count(Kind.APP) > 0;
            case "database" -> count(Kind.DATABASE) > 0;
            case "server" -> count(Kind.SERVER) == 1;
            case "servers" -> count(Kind.SERVER) > 1;
            case "lb" -> count(Kind.LOAD_BALANCER) > 0;
            case "primary" -> hasDatabase(DatabaseRole.PRIMARY);
            case "replica" -> hasDatabase(DatabaseRole.REPLICA);
            case "firewalls" -> inspection.guards().all().size() >= ENOUGH;
            case "https" -> isEncrypted();
            case "agents" -> count(Kind.AGENT) >= ENOUGH;
            case "lb-cluster" -> inspection.links(LinkKind.HEARTBEAT).anyMatch(this::joinsBalancers);
            case "split" -> Stream.of(Kind.WEB, Kind.APP, Kind.DATABASE).allMatch(this::hasOwnServer);
            default -> throw new IllegalArgumentException(item);
        };
    }

    private long count(Kind kind) {
        return inspection.of(kind).count();
    }

    private static boolean namesWww(Component component) {
        return component.role() instanceof Role.Dns dns && dns.records().stream()
                .anyMatch(record -> (record.name() + ".").toLowerCase(Locale.ROOT).startsWith("www."));
    }

    private boolean hasDatabase(DatabaseRole role) {
        return inspection.of(Kind.DATABASE).anyMatch(part -> part.role() instanceof Role.Database database
                && database.role() == role);
    }

    private boolean isEncrypted() {
        boolean link = inspection.links(LinkKind.REQUEST).anyMatch(request -> request.encrypted()
                && inspection.from(request).filter(from -> from.kind() == Kind.CLIENT).isPresent());
        return link || inspection.network().entryGroups().stream().flatMap(List::stream)
                .flatMap(entry -> Optional.ofNullable(inspection.topology().component(entry)).stream())
                .anyMatch(entry -> Tls.isEnded(entry) || Tls.isPassedThrough(entry));
    }

    private boolean joinsBalancers(Link link) {
        return !link.from().equals(link.to()) && Stream.of(inspection.from(link), inspection.to(link))
                .allMatch(end -> end.filter(part -> part.kind() == Kind.LOAD_BALANCER).isPresent());
    }

    /// Application files say nothing about what a server is for.
    private boolean hasOwnServer(Kind kind) {
        return inspection.of(Kind.SERVER).map(inspection::workers)
                .map(services -> services.stream().filter(service -> service.kind() != Kind.FILES).toList())
                .anyMatch(services -> !services.isEmpty()
                        && services.stream().allMatch(service -> service.kind() == kind));
    }
}
