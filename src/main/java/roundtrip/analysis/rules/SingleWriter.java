package roundtrip.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Link;

/// A part without which data can be read but no longer changed.
final class SingleWriter implements Rule {
    @Override
    public String id() {
        return "REL-002";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return Blame.of(inspection, Blame.Reason.SINGLE_WRITER)
                .map(blame -> Finding.of(this, Severity.HIGH, blame.subject()).with("part", blame.words(inspection))
                        .with("change", change(inspection, blame))
                        .also(CriticalLinks.of(inspection, blame.unit()).stream().map(Link::id).toList()));
    }

    private static String change(Inspection inspection, Blame blame) {
        List<String> stopping = blame.alone().isEmpty() ? List.of(blame.unit()) : blame.alone();
        boolean isAll = stopping.stream().allMatch(inspection.losses()::freezes);
        String change = Clause.of(isAll ? "change.none" : "change.part");
        return inspection.losses().isAnythingRead() ? Clause.of("change.reading", change) : change;
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        Optional<Component> database = Fixes.database(inspection, finding.subject());
        if (database.isEmpty()) {
            List<Edit> able = Writers.all(inspection).toList();
            return able.isEmpty() ? Fixes.second(inspection, finding) : able.stream();
        }
        return database.stream().flatMap(one -> Stream.of(Fixes.promote(inspection, one.id()),
                Writers.oneAtATime(inspection, one.id()), Stream.of(Fixes.replica(inspection, one.id()))))
                .flatMap(fixes -> fixes);
    }
}
