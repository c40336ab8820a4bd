package roundtrip.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import roundtrip.analysis.DataSet;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.routing.Ends;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Topology;

/// Changes that several rules offer.
final class Fixes {
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private Fixes() {}

    /// One step of undo whose name tells the subject.
    static Edit of(Inspection inspection, String key, String subject, Consumer<Blueprint> change) {
        return way(inspection, key, key, subject, change);
    }

    /// The same for one way of several.
    ///
    /// @param aim the key of the plainest one
    static Edit way(Inspection inspection, String key, String aim, String subject, Consumer<Blueprint> change) {
        return Blueprint.fix(key, aim, List.of(inspection.names().of(subject)), change);
    }

    /// A second one of a part that is needed by all.
    static Stream<Edit> second(Inspection inspection, Finding finding) {
        Component part = inspection.topology().component(finding.subject());
        if (part == null) {
            return Stream.empty();
        }
        if (part.kind() == Kind.SERVER && inspection.workers(part).size() == 1
                && inspection.workers(part).getFirst().kind() == Kind.DATABASE) {
            return Stream.of(replica(inspection, inspection.workers(part).getFirst().id()));
        }
        return switch (part.kind()) {
            case LOAD_BALANCER, FIREWALL, WAF -> Stream.concat(Peers.complete(inspection, part), Stream.of(
                    of(inspection, "twin", part.id(), plan -> Copying.withHeartbeat(plan, part.id())),
                    way(inspection, "twin-guarded", "twin", part.id(),
                            plan -> Copying.behindOneAddress(plan, part.id()))));
            case CDN -> Stream.of(of(inspection, "twin", part.id(), plan -> Copying.withName(plan, part.id())));
            case DATABASE -> Stream.of(replica(inspection, part.id()));
            default -> copy(inspection, part.host());
        };
    }

    /// A copy of a server, where somebody can choose between the two.
    static Stream<Edit> copy(Inspection inspection, String server) {
        return Copying.isBehindChooser(inspection, server)
                ? Stream.of(of(inspection, "copy", server, plan -> Copying.server(plan, server)),
                        way(inspection, "copy-guarded", "copy", server, plan -> Copying.guarded(plan, server)))
                : Stream.empty();
    }

    static Edit replica(Inspection inspection, String database) {
        return of(inspection, "replica", database, plan -> Copying.replica(plan, database));
    }

    /// Lets a replica of this database take over by itself, and everybody who uses the data read from it.
    static Stream<Edit> promote(Inspection inspection, String database) {
        Optional<String> replica = Data.of(inspection.topology(), database).databases().stream()
                .filter(DataSet::isReplica).map(Component::id).findFirst();
        return Stream.of(replica.isEmpty()
                ? replica(inspection, database)
                : of(inspection, "promote", replica.get(), plan -> promote(plan, inspection, database, replica.get())));
    }

    static void promote(Blueprint plan, Inspection inspection, String database, String replica) {
        plan.state(replica, Property.PROMOTE, Switching.AUTOMATIC);
        if (Feeds.into(inspection, plan.part(replica)).isEmpty()) {
            plan.link(LinkKind.REPLICATE, database, replica);
        }
        List<Component> unable = unable(inspection).toList();
        Stream.concat(Data.of(inspection.topology(), database).databases().stream()
                .flatMap(one -> Data.users(inspection.topology(), one.id()).stream()), unable.stream()).distinct()
                .filter(user -> !Data.reaches(plan.topology(), user.id(), replica))
                .forEach(user -> Data.readToo(plan, user.id(), database, replica));
        unable.forEach(user -> Data.writeTo(plan, user.id(), database));
    }

    /// The applications that read data and cannot write it.
    static Stream<Component> unable(Inspection inspection) {
        return new ServerThatCannotWrite().check(inspection)
                .flatMap(finding -> app(inspection, finding.subject()).stream());
    }

    /// The application that a finding names, by itself or by its server.
    static Optional<Component> app(Inspection inspection, String subject) {
        return Stream.concat(Stream.ofNullable(inspection.topology().component(subject)),
                inspection.ends().services(subject).stream()).filter(part -> part.kind() == Kind.APP).findFirst();
    }

    /// The database that a finding names, by itself or by its server.
    static Optional<Component> database(Inspection inspection, String subject) {
        return Stream.concat(Stream.ofNullable(inspection.topology().component(subject)),
                inspection.ends().services(subject).stream()).filter(part -> part.kind() == Kind.DATABASE).findFirst();
    }

    /// Gives a machine a firewall of its own.
    static Edit guard(Inspection inspection, String machine) {
        return of(inspection, "guard", machine, plan -> plan.state(machine, Property.HOST_FIREWALL, true));
    }

    /// Deletes arrows.
    static Edit unlink(Inspection inspection, String subject, List<String> links) {
        return of(inspection, "unlink", subject, plan -> links.forEach(plan::removeLink));
    }

    /// Encrypts an arrow, and lets who gets it read it.
    static void encrypt(Blueprint plan, String link) {
        plan.changeLink(link, one -> one.with(Property.PROTOCOL, "https").with(Property.PORT, HTTPS_PORT)
                .without(Property.TLS));
        Link changed = plan.topology().link(link);
        if (changed != null) {
            new Ends(plan.topology()).to(changed).ifPresent(end -> open(plan, end));
        }
    }

    /// Lets a component that gets encrypted requests read them. Behind a firewall that is whoever stands there.
    static void open(Blueprint plan, Component end) {
        switch (end.role()) {
            case Role.LoadBalancer _,Role.Cdn _ -> {
                Terms.Tls mode = end.stated(Property.TLS_MODE);
                if (mode == null || mode == Terms.Tls.NONE) {
                    plan.state(end.id(), Property.TLS_MODE, Terms.Tls.TERMINATE);
                }
            }
            case Role.Web _ -> plan.state(end.id(), Property.WEB_TLS, true);
            case Role.Filter _ -> plan.topology().links().stream()
                    .filter(link -> link.kind() == LinkKind.REQUEST && link.from().equals(end.id()) && !link.encrypted()
                            && !link.given().get(Property.REDIRECT_TO_HTTPS))
                    .map(Link::id).toList().forEach(link -> encrypt(plan, link));
            default -> {
                // an application does not care
            }
        }
    }

    /// An arrow for web requests.
    static void request(Blueprint plan, String from, String to) {
        plan.link(LinkKind.REQUEST, from, to,
                link -> link.with(Property.PROTOCOL, "http").with(Property.PORT, HTTP_PORT));
    }

    /// The same, so that nobody on the way can read it.
    static void securely(Blueprint plan, String from, String to) {
        plan.link(LinkKind.REQUEST, from, to,
                link -> link.with(Property.PROTOCOL, "https").with(Property.PORT, HTTPS_PORT));
    }

    /// A database that becomes a copy of another one, which then takes the writes.
    static void follow(Blueprint plan, Inspection inspection, String database, String writer) {
        List<Component> users = Data.users(plan.topology(), database);
        Copying.leads(plan, writer);
        plan.state(database, Property.DATABASE_ROLE, DatabaseRole.REPLICA);
        plan.link(LinkKind.REPLICATE, writer, database);
        plan.topology().links().stream().filter(link -> inspection.to(link).filter(to -> to.id().equals(database))
                .isPresent() && (link.kind() == LinkKind.WRITE || link.kind() == LinkKind.READWRITE)).map(Link::id)
                .toList().forEach(link -> plan.changeLink(link, one -> one.as(LinkKind.READ)));
        users.forEach(user -> Data.writeTo(plan, user.id(), writer));
    }

    /// The machines that a firewall or an agent is worth for.
    static List<Component> machines(Topology topology) {
        List<Component> machines = new ArrayList<>();
        topology.nodes().filter(node -> switch (node.kind()) {
            case SERVER, LOAD_BALANCER, DATABASE, CACHE, QUEUE -> true;
            default -> false;
        }).forEach(machines::add);
        return machines;
    }

    /// Watches a machine: an agent on it that reports to the monitoring service.
    static void watch(Blueprint plan, String machine, String watcher) {
        String agent = plan.addService(Kind.AGENT, machine);
        plan.link(LinkKind.MONITOR, agent, watcher);
    }

    /// The monitoring service, a new one where there is none.
    static String watcher(Blueprint plan) {
        return plan.topology().of(Kind.MONITORING).findFirst().map(Component::id)
                .orElseGet(() -> plan.add(Kind.MONITORING, "mon", null, null));
    }

    /// The first component that users come to.
    static Optional<String> entry(Inspection inspection) {
        return inspection.network().entries().stream().findFirst();
    }
}
