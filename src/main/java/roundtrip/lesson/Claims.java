package roundtrip.lesson;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import roundtrip.analysis.DataSet;
import roundtrip.analysis.Inspection;
import roundtrip.simulation.RequestRecord;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Metric;
import roundtrip.topology.Terms.Mode;

/// What has to be asked of both, the packets and the drawing, to know whether a finding was seen.
final class Claims {
    private Claims() {}

    /// Whether what users send could be read on this link. A `resolve` link means the way that it implies.
    static boolean isReadOn(Performance one, String id) {
        Link link = one.topology().link(id);
        if (link == null) {
            return false;
        }
        Inspection inspection = one.inspection();
        return one.seen().readable().stream().anyMatch(glimpse -> id.equals(glimpse.link())
                || link.kind() == LinkKind.RESOLVE && glimpse.link() == null && inspection.to(link)
                        .filter(to -> to.id().equals(glimpse.to())).isPresent());
    }

    /// The monitoring components that get numbers of the part, or of its machine, from inside.
    static List<String> ears(Performance one) {
        Inspection inspection = one.inspection();
        Component part = inspection.topology().component(one.part());
        if (part == null) {
            return List.of();
        }
        Component machine = inspection.machine(part);
        boolean agent = part.kind() == Kind.AGENT;
        Stream<Link> links = inspection.at(machine.id()).filter(link -> link.kind() == LinkKind.MONITOR)
                .filter(link -> !link.given().get(Property.PROBE))
                .filter(link -> !agent || Stream.of(part.id(), machine.id()).anyMatch(link::touches));
        Stream<Component> ends = links.flatMap(
                link -> Stream.concat(inspection.from(link).stream(), inspection.to(link).stream()));
        Stream<Component> own = agent ? Stream.of() : inspection.services(machine).stream();
        return Stream.concat(ends, own).filter(end -> end.kind() == Kind.MONITORING).map(Component::id).distinct()
                .toList();
    }

    /// Whether somebody tests the site as a user would.
    static boolean isProbed(Performance one) {
        return one.topology().links().stream()
                .anyMatch(link -> link.kind() == LinkKind.MONITOR && link.given().get(Property.PROBE));
    }

    /// Whether an agent counts requests.
    static boolean isCounted(Performance one) {
        return one.topology().of(Kind.AGENT)
                .anyMatch(agent -> agent.role().given().get(Property.COLLECTS).contains(Metric.REQUESTS));
    }

    private static Optional<DataSet> set(Performance one) {
        return DataSet.of(one.topology()).stream()
                .filter(set -> set.databases().stream().anyMatch(each -> each.id().equals(one.part()))).findFirst();
    }

    /// Whether a database holds the same data as the part; any does if that is none.
    static Predicate<String> inSameSet(Performance one) {
        List<String> databases = set(one).stream().flatMap(set -> set.databases().stream()).map(Component::id).toList();
        return id -> databases.isEmpty() || databases.contains(id);
    }

    /// How many writes its data set took, all databases together.
    static int saved(Performance one) {
        return set(one).stream().flatMap(set -> set.databases().stream()).map(Component::id)
                .mapToInt(one.seen()::saved).sum();
    }

    static boolean isWriter(Performance one) {
        Component part = one.topology().component(one.part());
        return part != null && DataSet.isWriter(part);
    }

    /// Whether somebody writes to this replica, and nothing carries that back to who may change data.
    static boolean isWrittenApart(Performance one) {
        Inspection inspection = one.inspection();
        Component replica = inspection.topology().component(one.part());
        if (replica == null || !DataSet.isReplica(replica)) {
            return false;
        }
        boolean written = inspection.into(replica).anyMatch(link -> link.kind().carriesWrites())
                || replica.role().given().get(Property.ACCEPTS_WRITES);
        Stream<Component> forth = inspection.outOf(replica).filter(link -> link.kind() == LinkKind.REPLICATE)
                .flatMap(link -> inspection.to(link).stream());
        Stream<Component> back = inspection.into(replica).filter(link -> link.kind() == LinkKind.REPLICATE)
                .filter(link -> link.given().get(Property.BIDIRECTIONAL))
                .flatMap(link -> inspection.from(link).stream());
        boolean told = Stream.concat(forth, back).anyMatch(DataSet::isWriter);
        return written && !told;
    }

    /// Whether the arrow says that the replica brings something.
    static boolean isBackwards(Performance one) {
        Link link = one.topology().link(one.subject());
        return link != null && (link.given().get(Property.BIDIRECTIONAL) || one.inspection().from(link)
                .filter(from -> from.id().equals(one.part())).isPresent());
    }

    /// Whether every database that is copied to has what was saved.
    static boolean isEverywhere(Performance one) {
        Inspection inspection = one.inspection();
        return set(one).stream().flatMap(set -> set.databases().stream())
                .filter(database -> inspection.into(database).anyMatch(link -> link.kind() == LinkKind.REPLICATE))
                .allMatch(database -> one.seen().holds(database.id()) > 0);
    }

    /// Whether an older state is kept elsewhere.
    static boolean isKeptApart(Performance one) {
        Inspection inspection = one.inspection();
        return set(one).stream().flatMap(set -> set.databases().stream())
                .anyMatch(database -> database.role().given().get(Property.BACKUP)
                        || Stream.of(database, inspection.machine(database)).flatMap(inspection::outOf)
                                .anyMatch(link -> link.kind() == LinkKind.BACKUP));
    }

    /// Whether one user met this application and another copy of it, and it keeps to itself what it knows.
    static boolean isForgotten(Performance one) {
        Component app = one.topology().component(one.part());
        if (app == null || !(app.role() instanceof Role.App role) || role.localState().isEmpty()) {
            return false;
        }
        String service = app.role().given().get(Property.SERVICE);
        List<String> copies = one.topology().of(Kind.APP)
                .filter(other -> other.role().given().get(Property.SERVICE).equals(service)).map(Component::id)
                .toList();
        return one.seen().requests().stream().map(RequestRecord::client).distinct().anyMatch(client -> {
            Set<String> met = new LinkedHashSet<>();
            one.seen().requests().stream().filter(request -> request.client().equals(client))
                    .forEach(request -> met.addAll(request.path()));
            met.retainAll(copies);
            return met.contains(app.id()) && met.size() > 1;
        });
    }

    /// Whether some knocked at a dead address, and nothing but DNS leads them to another one.
    static boolean isLate(Performance one) {
        return one.seen().inVain().size() > one.calm().inVain().size()
                && one.inspection().network().entryGroups().size() > 1;
    }

    /// Whether some user's way is not drawn.
    static boolean isImplied(Performance one) {
        return one.inspection().users().stream().anyMatch(user -> one.inspection().outOf(user)
                .noneMatch(link -> link.kind() == LinkKind.REQUEST));
    }

    /// Whether a balancer that says that one works shares between several, or the other way round.
    static boolean isOtherwise(Performance one) {
        Component balancer = one.topology().component(one.part());
        int used = one.seen().choices(one.part()).size();
        return used > 0 && balancer != null && balancer.role() instanceof Role.LoadBalancer role
                && role.backendMode().filter(mode -> (mode == Mode.ACTIVE_PASSIVE) == used > 1).isPresent();
    }
}
