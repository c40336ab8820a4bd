package roundtrip.analysis.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;

/// Web server, application and database, each on a server of its own.
final class Tiers {
    private static final List<Kind> ALL = List.of(Kind.WEB, Kind.APP, Kind.DATABASE);
    private static final List<Kind> LAST = List.of(Kind.WEB, Kind.APP);

    private Tiers() {}

    /// A tier that shares its server gets its own, and so do data that are nowhere. A database that is a machine by itself stays so.
    static void split(Blueprint plan) {
        for (Kind tier : ALL) {
            if (servers(plan).noneMatch(server -> isAlone(plan, server, tier))) {
                servers(plan).filter(server -> workers(plan, server).stream().anyMatch(one -> one.kind() == tier))
                        .limit(1).forEach(server -> divide(plan, server));
            }
        }
        if (plan.topology().of(Kind.DATABASE).findAny().isEmpty()) {
            store(plan);
        }
    }

    /// A server for the data of all applications.
    private static void store(Blueprint plan) {
        List<String> apps = plan.topology().of(Kind.APP).map(Component::id).toList();
        if (!apps.isEmpty()) {
            String server = plan.add(Kind.SERVER, "db", null, plan.machine(apps.getFirst()).parent());
            String database = plan.addService(Kind.DATABASE, server);
            apps.forEach(app -> plan.link(LinkKind.READWRITE, app, database));
        }
    }

    private static Stream<Component> servers(Blueprint plan) {
        return plan.topology().of(Kind.SERVER);
    }

    /// What a machine is there for.
    private static List<Component> workers(Blueprint plan, Component server) {
        return plan.topology().services(server.id()).stream()
                .filter(service -> service.kind() != Kind.AGENT && service.kind() != Kind.FILES).toList();
    }

    private static boolean isAlone(Blueprint plan, Component server, Kind tier) {
        List<Component> workers = workers(plan, server);
        return !workers.isEmpty() && workers.stream().allMatch(service -> service.kind() == tier);
    }

    /// The first one stays. Data goes first and the application last: a web server that were left alone with the data would ask it
    /// itself.
    private static void divide(Blueprint plan, Component server) {
        List<Component> workers = workers(plan, server);
        workers.stream().filter(service -> service.kind() != workers.getFirst().kind())
                .sorted(Comparator.comparing(service -> LAST.indexOf(service.kind())))
                .forEach(service -> Moving.toNewServer(plan, service.id()));
    }
}
