package roundtrip.analysis.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.DataSet;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Reach;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;

/// An application that writes to the primary and reads only copies that follow later.
final class OldDataAfterSaving implements Rule {
    @Override
    public String id() {
        return "DAT-009";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return AppReads.of(inspection).filter(reads -> isLate(inspection, reads) && reads.canWrite(inspection))
                .map(reads -> told(inspection, reads, Finding.of(this, Severity.INFO, inspection.subject(reads.app()))
                        .also(reads.databases().stream().map(Component::id).toList())));
    }

    /// What waits in a queue is later still, and there is no arrow to the primary that could read as well.
    private static Finding told(Inspection inspection, AppReads reads, Finding finding) {
        List<Component> ways = ways(inspection, reads.app()).toList();
        String queue = ways.stream().anyMatch(DataSet::isWriter)
                ? ""
                : ways.stream().filter(part -> part.kind() == Kind.QUEUE).findFirst()
                        .map(part -> Clause.name(inspection, part)).orElse("");
        String way = queue.isEmpty() ? "straight" : "queue";
        return finding.with("saving", Clause.of("saving." + way, queue))
                .with("fresh", Clause.of("fresh." + way, Clause.name(inspection, reads.app()), queue));
    }

    /// Where what an application writes arrives, past firewalls and balancers.
    private static Stream<Component> ways(Inspection inspection, Component app) {
        return new Reach(inspection.network(), app, Step::writes, part -> Backends.isTransparent(part)
                || part.kind() == Kind.LOAD_BALANCER).met();
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.app(inspection, finding.subject()).stream()
                .map(app -> Fixes.of(inspection, "fresh", app.id(), plan -> {
                    writesOnTheWay(inspection, app)
                            .forEach(link -> plan.changeLink(link.id(), one -> one.as(LinkKind.READWRITE)));
                    finding.also().stream().limit(1)
                            .flatMap(read -> Data.of(inspection.topology(), read).writers().stream().limit(1))
                            .filter(primary -> !Data.reaches(plan.topology(), app.id(), primary.id()))
                            .forEach(primary -> Data.readToo(plan, app.id(), primary.id(), primary.id()));
                }));
    }

    /// To the primary, through firewalls too.
    private static Stream<Link> writesOnTheWay(Inspection inspection, Component app) {
        Set<Component> passed = ways(inspection, app).filter(Backends::isTransparent).collect(Collectors.toSet());
        return inspection.links(LinkKind.WRITE)
                .filter(link -> inspection.from(link).filter(from -> from.equals(app) || passed.contains(from))
                        .isPresent())
                .filter(link -> inspection.to(link).filter(to -> DataSet.isWriter(to) || Backends.isTransparent(to))
                        .isPresent());
    }

    private static boolean isLate(Inspection inspection, AppReads reads) {
        return reads.databases().stream().allMatch(DataSet::isReplica)
                && reads.databases().stream().anyMatch(replica -> Feeds.isLate(inspection, replica));
    }
}
