package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;

/// A part whose loss hits some users, because their way in has no other way on.
final class PartOfRequestsFails implements Rule {
    @Override
    public String id() {
        return "REL-012";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return Blame.of(inspection, Blame.Reason.PARTIAL)
                .map(blame -> Finding.of(this, Severity.MEDIUM, blame.subject())
                        .with("part", blame.words(inspection)).with("crossing", crossing(inspection)));
    }

    private static String crossing(Inspection inspection) {
        boolean isBalanced = inspection.of(Kind.LOAD_BALANCER).findAny().isPresent();
        return Clause.of(isBalanced ? "crossing.balancers" : "crossing.none");
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        Stream<Edit> crossed = Stream.of(List.of(Kind.LOAD_BALANCER), List.of(Kind.LOAD_BALANCER, Kind.WEB, Kind.CDN))
                .map(kinds -> Fixes.of(inspection, "cross", finding.subject(), plan -> Crossing.all(plan, kinds)));
        Stream<Edit> promoted = Fixes.database(inspection, finding.subject()).stream()
                .flatMap(database -> Fixes.promote(inspection, database.id()));
        return Stream.of(crossed, Fixes.second(inspection, finding), promoted, Writers.all(inspection),
                Writers.read(inspection))
                .flatMap(fixes -> fixes);
    }
}
