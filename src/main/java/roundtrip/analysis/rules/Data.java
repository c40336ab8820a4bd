package roundtrip.analysis.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.DataSet;
import roundtrip.routing.Ends;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

/// Who uses a database, and how somebody comes to use another one too.
final class Data {
    private Data() {}

    /// The applications (web servers where there is none) beside the database and those with an arrow to it, through firewalls
    /// and balancers too.
    static List<Component> users(Topology topology, String database) {
        return users(topology, database,
                part -> Backends.isTransparent(part) || part.kind() == Kind.LOAD_BALANCER);
    }

    private static List<Component> users(Topology topology, String database, Predicate<Component> through) {
        List<Component> users = new ArrayList<>(beside(topology, database));
        Set<String> seen = new LinkedHashSet<>(List.of(database));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Component from : senders(topology, open.remove())) {
                if (Backends.serves(from) && !users.contains(from)) {
                    users.add(from);
                } else if (through.test(from) && seen.add(from.id())) {
                    open.add(from.id());
                }
            }
        }
        return users;
    }

    /// Those beside the database, and where the arrows to it begin: at firewalls and balancers too.
    static List<Component> askers(Topology topology, String database) {
        return Stream.concat(beside(topology, database).stream(), senders(topology, database).stream()
                .filter(part -> part.kind() != Kind.CLIENT)).distinct().toList();
    }

    /// The applications (web servers where there is none) on the machine of the database.
    static List<Component> beside(Topology topology, String database) {
        Component part = topology.component(database);
        if (part == null || !part.isService()) {
            return List.of();
        }
        List<Component> apps = topology.services(part.host()).stream().filter(one -> one.kind() == Kind.APP).toList();
        return apps.isEmpty()
                ? topology.services(part.host()).stream().filter(one -> one.kind() == Kind.WEB).toList()
                : apps;
    }

    private static List<Component> senders(Topology topology, String part) {
        Ends ends = new Ends(topology);
        return topology.links().stream().filter(link -> isUse(link.kind())
                && ends.to(link).filter(to -> to.id().equals(part)).isPresent())
                .flatMap(link -> ends.from(link).stream()).distinct().toList();
    }

    private static boolean isUse(LinkKind kind) {
        return kind == LinkKind.READ || kind == LinkKind.WRITE || kind == LinkKind.READWRITE;
    }

    /// Whether somebody has an arrow of that sort to the database, through firewalls at most, or runs beside it.
    static boolean reaches(Topology topology, String user, String database) {
        return users(topology, database, Backends::isTransparent).stream().anyMatch(one -> one.id().equals(user));
    }

    /// Lets somebody read from a replica as it reads from the first.
    static void readToo(Blueprint plan, String user, String first, String replica) {
        Optional<Link> writing = plan.topology().links().stream()
                .filter(link -> link.kind() == LinkKind.WRITE && link.from().equals(user) && link.to().equals(replica))
                .findFirst();
        if (writing.isPresent()) {
            plan.changeLink(writing.get().id(), link -> link.as(LinkKind.READWRITE));
        } else {
            connect(plan, LinkKind.READ, user, first, replica);
        }
    }

    /// Lets somebody write there, over an arrow like those that it has.
    static void writeTo(Blueprint plan, String user, String writer) {
        Topology topology = plan.topology();
        Optional<Link> reading = topology.links().stream()
                .filter(link -> link.kind() == LinkKind.READ && link.from().equals(user) && link.to().equals(writer))
                .findFirst();
        if (reading.isPresent()) {
            plan.changeLink(reading.get().id(), link -> link.as(LinkKind.READWRITE));
        } else {
            connect(plan, LinkKind.WRITE, user, writer, writer);
        }
    }

    /// An arrow with the protocol of one that already leads to a database.
    private static void connect(Blueprint plan, LinkKind kind, String user, String alike, String database) {
        Optional<Link> model = plan.topology().links().stream()
                .filter(link -> isUse(link.kind()) && link.to().equals(alike)).findFirst();
        plan.link(kind, user, database, link -> model.map(one -> like(link, one)).orElse(link));
    }

    private static Link like(Link link, Link model) {
        Link same = link;
        if (model.protocol().isPresent()) {
            same = same.with(Property.PROTOCOL, model.protocol().get());
        }
        if (model.port().isPresent()) {
            same = same.with(Property.PORT, model.port().get());
        }
        Optional<Boolean> tls = model.given().given(Property.TLS);
        return tls.isPresent() ? same.with(Property.TLS, tls.get()) : same;
    }

    /// The databases that hold the same data as this one.
    static DataSet of(Topology topology, String database) {
        return DataSet.of(topology).stream()
                .filter(set -> set.databases().stream().anyMatch(one -> one.id().equals(database))).findFirst()
                .orElse(new DataSet("", List.of(), List.of()));
    }
}
