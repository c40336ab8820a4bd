package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.DataSet;
import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Switching;

/// Who writes, and where to.
final class Writers {
    private Writers() {}

    /// Every application that only reads writes too.
    static Stream<Edit> all(Inspection inspection) {
        List<Component> unable = Fixes.unable(inspection).toList();
        return unable.stream().limit(1).map(first -> Fixes.of(inspection, "write", first.id(),
                plan -> unable.forEach(app -> write(inspection, plan, app))));
    }

    /// Every application that only writes reads too.
    static Stream<Edit> read(Inspection inspection) {
        List<Link> blind = inspection.of(Kind.APP).filter(app -> inspection.dataSets().stream()
                .flatMap(set -> set.databases().stream())
                .noneMatch(one -> Data.beside(inspection.topology(), one.id()).contains(app))
                && inspection.outOf(app).noneMatch(link -> link.kind().carriesReads()))
                .flatMap(inspection::outOf).filter(link -> link.kind() == LinkKind.WRITE).toList();
        return blind.stream().limit(1).flatMap(link -> inspection.from(link).stream())
                .map(app -> Fixes.of(inspection, "read-back", app.id(), plan -> blind
                        .forEach(link -> plan.changeLink(link.id(), one -> one.as(LinkKind.READWRITE)))));
    }

    private static void write(Inspection inspection, Blueprint plan, Component app) {
        inspection.dataSets().stream().filter(set -> set.databases().stream()
                .anyMatch(one -> Data.users(inspection.topology(), one.id()).contains(app)))
                .flatMap(set -> set.writers().stream().limit(1))
                .forEach(writer -> Data.writeTo(plan, app.id(), writer.id()));
    }

    /// Of several databases that take writes the others become replicas, which take over by themselves.
    static Stream<Edit> oneAtATime(Inspection inspection, String database) {
        List<Component> others = Data.of(inspection.topology(), database).writers().stream()
                .filter(one -> !one.id().equals(database)).toList();
        return others.stream().limit(1).map(first -> Fixes.of(inspection, "follow", first.id(),
                plan -> others.forEach(other -> {
                    Fixes.follow(plan, inspection, other.id(), database);
                    plan.state(other.id(), Property.PROMOTE, Switching.AUTOMATIC);
                    Data.users(inspection.topology(), database).stream()
                            .filter(user -> !Data.reaches(plan.topology(), user.id(), other.id()))
                            .forEach(user -> Data.readToo(plan, user.id(), database, other.id()));
                })));
    }

    /// Whoever uses a database has another one with the same data to turn to, an added one if there is none.
    static void secure(Blueprint plan, String database) {
        List<Component> others = Data.of(plan.topology(), database).databases().stream()
                .filter(one -> !one.id().equals(database)).toList();
        if (others.isEmpty()) {
            Copying.replica(plan, database);
        } else if (DataSet.isWriter(plan.part(database))) {
            Fixes.promote(plan, plan.inspection(), database, others.getFirst().id());
        } else {
            Data.users(plan.topology(), database).forEach(user -> others.stream()
                    .filter(other -> !Data.beside(plan.topology(), other.id()).contains(user))
                    .forEach(other -> Data.readToo(plan, user.id(), database, other.id())));
        }
    }

    /// A database leads the others of its data: they follow it where they follow nobody, and applications write to it.
    static void lead(Blueprint plan, String database) {
        plan.state(database, Property.DATABASE_ROLE, DatabaseRole.PRIMARY);
        plan.change(database, one -> one.without(Property.PROMOTE));
        DataSet set = Data.of(plan.topology(), database);
        Inspection now = plan.inspection();
        set.databases().stream().filter(one -> DataSet.isReplica(one) && Feeds.into(now, one).isEmpty())
                .forEach(replica -> plan.link(LinkKind.REPLICATE, database, replica.id()));
        Fixes.unable(plan.inspection()).filter(app -> app.kind() == Kind.APP).toList()
                .forEach(app -> Data.writeTo(plan, app.id(), database));
    }
}
