package roundtrip.analysis.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.DataSet;
import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Topology;

/// Second ones of what there is one of.
final class Copying {
    /// What only one of two has, or what joins the two.
    private static final Set<LinkKind> NOT_COPIED = Set.of(LinkKind.HEARTBEAT, LinkKind.RESOLVE, LinkKind.LOOKUP,
            LinkKind.REPLICATE);

    private Copying() {}

    /// A twin with the same links that takes the address over: the two watch each other.
    static String withHeartbeat(Blueprint plan, String part) {
        String twin = machine(plan, part, Copying::isCopied);
        plan.link(LinkKind.HEARTBEAT, part, twin);
        return twin;
    }

    /// A twin of which only the heartbeat tells that requests come to it, with a firewall of its own: it opens no new door.
    static String behindOneAddress(Blueprint plan, String part) {
        String twin = machine(plan, part,
                link -> isCopied(link) && !(link.kind() == LinkKind.REQUEST && isAt(plan, link.to(), part)));
        plan.link(LinkKind.HEARTBEAT, part, twin);
        plan.state(twin, Property.HOST_FIREWALL, true);
        return twin;
    }

    private static boolean isAt(Blueprint plan, String end, String machine) {
        return plan.topology().component(end) != null && plan.machine(end).id().equals(machine);
    }

    /// A twin that DNS names too.
    static String withName(Blueprint plan, String part) {
        String twin = machine(plan, part, link -> link.kind() == LinkKind.RESOLVE || isCopied(link));
        Naming.another(plan, part, twin);
        return twin;
    }

    /// A second machine like that one, with the same services and links. A database on it follows the first one. Where
    /// somebody chooses between the two, users come to the second through him only: a straight arrow would be a way around.
    static String server(Blueprint plan, String machine) {
        boolean chosen = isBehindChooser(plan.inspection(), machine);
        return machine(plan, machine, link -> isCopied(link) && !(chosen && isFromUser(plan, link)));
    }

    /// The same with a firewall, and no arrow from users: whoever they ask now sends them on.
    static String guarded(Blueprint plan, String machine) {
        String twin = machine(plan, machine, link -> isCopied(link) && !isFromUser(plan, link));
        plan.state(twin, Property.HOST_FIREWALL, true);
        return twin;
    }

    private static boolean isFromUser(Blueprint plan, Link link) {
        Component from = plan.topology().component(link.from());
        return link.kind() == LinkKind.REQUEST && from != null && from.kind() == Kind.CLIENT;
    }

    private static boolean isCopied(Link link) {
        return !NOT_COPIED.contains(link.kind());
    }

    private static String machine(Blueprint plan, String machine, Predicate<Link> copied) {
        Topology before = plan.topology();
        Inspection drawn = plan.inspection();
        String twin = plan.twin(machine, Blueprint.alike(machine));
        Map<String, String> copies = new LinkedHashMap<>(Map.of(machine, twin));
        for (Component service : before.services(machine)) {
            copies.put(service.id(), plan.twin(service.id(), Component.path(twin, service.localId())));
        }
        for (Link link : before.links()) {
            boolean touches = copies.containsKey(link.from()) || copies.containsKey(link.to());
            if (touches && copied.test(link) && ImpossibleArrow.isPossible(drawn, link)) {
                plan.copy(link.between(copies.getOrDefault(link.from(), link.from()),
                        copies.getOrDefault(link.to(), link.to())));
            }
        }
        copies.forEach((original, copy) -> follow(plan, before, original, copy));
        return twin;
    }

    /// A copied database becomes a replica, and who runs beside it writes to the first.
    private static void follow(Blueprint plan, Topology before, String original, String copy) {
        Component model = before.component(original);
        if (model == null || !(model.role() instanceof Role.Database database)) {
            return;
        }
        String writer = original;
        if (database.isWriter()) {
            leads(plan, original);
            plan.change(copy, part -> part.with(Property.DATABASE_ROLE, DatabaseRole.REPLICA).with(Property.PROMOTE,
                    Switching.AUTOMATIC));
            plan.topology().links().stream().filter(link -> link.to().equals(copy)
                    && (link.kind() == LinkKind.WRITE || link.kind() == LinkKind.READWRITE)).toList()
                    .forEach(link -> plan.changeLink(link.id(), one -> one.as(LinkKind.READ)));
        } else {
            writer = before.links().stream()
                    .filter(link -> link.kind() == LinkKind.REPLICATE && link.to().equals(original)).map(Link::from)
                    .findFirst().or(() -> Data.of(before, original).writers().stream().map(Component::id).findFirst())
                    .orElse(original);
        }
        plan.link(LinkKind.REPLICATE, writer, copy);
        if (DataSet.isWriter(plan.part(writer))) {
            for (Component beside : Data.users(plan.topology(), copy)) {
                plan.link(LinkKind.WRITE, beside.id(), writer);
            }
        }
    }

    /// A database that others follow is called the primary.
    static void leads(Blueprint plan, String database) {
        if (plan.part(database).role() instanceof Role.Database role && role.role() == DatabaseRole.STANDALONE) {
            plan.state(database, Property.DATABASE_ROLE, DatabaseRole.PRIMARY);
        }
    }

    /// A replica on a machine of its own that takes over by itself, read by all who use the first.
    static String replica(Blueprint plan, String database) {
        Component first = plan.part(database);
        Topology before = plan.topology();
        leads(plan, database);
        String replica = plan.add(Kind.DATABASE, "db", first.name(), plan.machine(database).parent());
        plan.change(replica, part -> part.with(Property.DATABASE_ROLE, DatabaseRole.REPLICA)
                .with(Property.PROMOTE, Switching.AUTOMATIC));
        String set = first.role().given().given(Property.DATASET).orElse(null);
        if (set != null) {
            plan.state(replica, Property.DATASET, set);
        }
        if (plan.machine(database).common().hostFirewall()) {
            plan.state(replica, Property.HOST_FIREWALL, true);
        }
        plan.link(LinkKind.REPLICATE, database, replica);
        Data.askers(before, database).forEach(user -> Data.readToo(plan, user.id(), database, replica));
        return replica;
    }

    /// Whether requests come to this machine from somebody who can choose another one.
    static boolean isBehindChooser(Inspection inspection, String machine) {
        return inspection.at(machine).filter(link -> link.kind() == LinkKind.REQUEST)
                .anyMatch(link -> isChooser(inspection.from(link).orElse(null), machine));
    }

    private static boolean isChooser(@Nullable Component from, String machine) {
        return from != null && !from.host().equals(machine)
                && List.of(Kind.LOAD_BALANCER, Kind.CDN, Kind.WEB, Kind.FIREWALL, Kind.WAF).contains(from.kind());
    }
}
