package roundtrip.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// What an exercise asks for, put into a drawing.
final class Items {
    private static final int ENOUGH = 3;

    private final Inspection inspection;

    Items(Inspection inspection) {
        this.inspection = inspection;
    }

    /// Also in a careful way, in which what is new has a firewall, is watched and speaks TLS.
    Stream<Edit> fixes(Finding finding) {
        String item = finding.subject().substring(finding.subject().indexOf('#') + 1);
        return switch (item) {
            case "client", "dns-www", "web", "app", "database", "server", "servers", "lb", "primary", "replica",
                    "firewalls", "https", "agents", "split" ->
                adding(finding, item);
            case "lb-cluster" -> Stream.concat(joining(finding), adding(finding, item));
            default -> Stream.empty();
        };
    }

    private Stream<Edit> adding(Finding finding, String item) {
        return Stream.of(Fixes.of(inspection, "item", finding.subject(), plan -> add(plan, item, false)),
                Fixes.of(inspection, "item", finding.subject(), plan -> {
                    add(plan, item, true);
                    Fixes.machines(plan.topology()).stream()
                            .filter(machine -> inspection.topology().component(machine.id()) == null)
                            .forEach(machine -> protect(plan, machine));
                }));
    }

    /// The balancers that are there, where there are two.
    private Stream<Edit> joining(Finding finding) {
        List<String> balancers = inspection.of(Kind.LOAD_BALANCER).map(Component::id).limit(2).toList();
        return balancers.size() < 2
                ? Stream.empty()
                : Stream.of(Fixes.of(inspection, "item", finding.subject(),
                        plan -> Peers.join(plan, balancers.getFirst(), balancers.getLast())));
    }

    private static void protect(Blueprint plan, Component machine) {
        plan.state(machine.id(), Property.HOST_FIREWALL, true);
        if (plan.topology().services(machine.id()).stream().noneMatch(service -> service.kind() == Kind.AGENT)) {
            Fixes.watch(plan, machine.id(), Fixes.watcher(plan));
        }
    }

    private void add(Blueprint plan, String item, boolean careful) {
        switch (item) {
            case "client" -> client(plan, careful);
            case "dns-www" -> Naming.www(plan, inspection, first(Kind.DNS).map(Component::id)
                    .orElseGet(() -> dns(plan)));
            case "web" -> plan.addService(Kind.WEB, server(plan));
            case "app" -> plan.addService(Kind.APP, server(plan));
            case "database" -> plan.addService(Kind.DATABASE, server(plan));
            case "server" -> server(plan);
            case "servers" -> Copying.server(plan, server(plan));
            case "lb" -> balancer(plan);
            case "primary" -> first(Kind.DATABASE).ifPresent(database -> Writers.lead(plan, database.id()));
            case "replica" -> first(Kind.DATABASE).ifPresent(database -> Copying.replica(plan, database.id()));
            case "firewalls" -> guards(plan);
            case "https" -> inspection.users().stream().flatMap(inspection::outOf)
                    .filter(link -> link.kind() == LinkKind.REQUEST
                            && !link.given().get(Property.REDIRECT_TO_HTTPS))
                    .limit(1).map(Link::id).forEach(link -> Fixes.encrypt(plan, link));
            case "agents" -> agents(plan);
            case "lb-cluster" -> first(Kind.LOAD_BALANCER).ifPresent(one -> Copying.withHeartbeat(plan, one.id()));
            case "split" -> split(plan);
            default -> throw new IllegalArgumentException(item);
        }
    }

    private Optional<Component> first(Kind kind) {
        return inspection.of(kind).findFirst();
    }

    private void client(Blueprint plan, boolean careful) {
        String client = plan.add(Kind.CLIENT, "user", null, null);
        Naming.door(inspection)
                .ifPresent(to -> Welcome.ask(inspection, plan, plan.part(client), plan.part(to), careful));
        first(Kind.DNS).ifPresent(dns -> plan.link(LinkKind.LOOKUP, client, dns.id()));
    }

    private String dns(Blueprint plan) {
        String dns = plan.add(Kind.DNS, "dns", null, null);
        inspection.users().forEach(user -> plan.link(LinkKind.LOOKUP, user.id(), dns));
        return dns;
    }

    private String server(Blueprint plan) {
        return first(Kind.SERVER).map(Component::id).orElseGet(() -> plan.add(Kind.SERVER, "s1", null, null));
    }

    /// In front of the servers that users ask now.
    private void balancer(Blueprint plan) {
        String balancer = plan.add(Kind.LOAD_BALANCER, "lb", null, null);
        inspection.users().stream().flatMap(inspection::outOf).filter(link -> link.kind() == LinkKind.REQUEST)
                .forEach(link -> {
                    plan.changeLink(link.id(), one -> one.between(one.from(), balancer).bent(List.of()));
                    plan.link(LinkKind.REQUEST, balancer, link.to(), one -> one.stating(link.given()
                            .without(Property.REDIRECT_TO_HTTPS)));
                });
        inspection.links(LinkKind.RESOLVE)
                .forEach(link -> plan.changeLink(link.id(), one -> one.between(one.from(), balancer)
                        .bent(List.of())));
    }

    private void guards(Blueprint plan) {
        int lacking = ENOUGH - inspection.guards().all().size();
        for (Component machine : Fixes.machines(plan.topology())) {
            if (lacking > 0 && !machine.common().hostFirewall()) {
                plan.state(machine.id(), Property.HOST_FIREWALL, true);
                lacking--;
            }
        }
    }

    private void agents(Blueprint plan) {
        long lacking = ENOUGH - inspection.of(Kind.AGENT).count();
        String watcher = Fixes.watcher(plan);
        List<Component> machines = Stream.concat(Fixes.machines(inspection.topology()).stream(),
                Stream.of(Kind.FIREWALL, Kind.WAF).flatMap(inspection::of)).toList();
        for (Component machine : machines) {
            boolean watched = inspection.ends().services(machine.id()).stream()
                    .anyMatch(service -> service.kind() == Kind.AGENT);
            if (lacking > 0 && !watched) {
                Fixes.watch(plan, machine.id(), watcher);
                lacking--;
            }
        }
    }

    /// Web server, application and database each on a server of their own.
    private void split(Blueprint plan) {
        inspection.of(Kind.SERVER)
                .filter(server -> inspection.workers(server).stream().map(Component::kind).distinct().count() > 1)
                .limit(1).forEach(server -> inspection.workers(server).stream().skip(1)
                        .filter(service -> service.kind() != Kind.FILES)
                        .forEach(service -> Moving.toNewServer(plan, service.id())));
        for (Kind kind : List.of(Kind.WEB, Kind.APP, Kind.DATABASE)) {
            if (plan.topology().of(Kind.SERVER).noneMatch(server -> isAlone(plan, server, kind))) {
                plan.addService(kind, plan.add(Kind.SERVER, kind.word(), null, null));
            }
        }
    }

    private static boolean isAlone(Blueprint plan, Component server, Kind kind) {
        List<Component> workers = plan.topology().services(server.id()).stream()
                .filter(service -> service.kind() != Kind.AGENT).toList();
        return !workers.isEmpty() && workers.stream().allMatch(service -> service.kind() == kind);
    }
}
