package roundtrip.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Loss;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.routing.Ends;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Property;

/// One cable between two parts that could both be lost.
final class SingleLine implements Rule {
    @Override
    public String id() {
        return "REL-003";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.topology().links().stream()
                .filter(link -> Ends.carries(link.kind()) && link.given().given(Property.SINGLE).orElse(false))
                .filter(link -> CriticalLinks.isCritical(inspection, link))
                .filter(link -> inspection.from(link).filter(from -> from.kind() == Kind.CLIENT).isEmpty())
                .filter(link -> Stream.of(inspection.from(link), inspection.to(link)).flatMap(Optional::stream)
                        .noneMatch(end -> isNeeded(inspection, end)))
                .map(link -> Finding.of(this, Severity.HIGH, link).also(List.of(link.from(), link.to())));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.of(inspection, "second-line", finding.subject(), plan -> {
            plan.changeLink(finding.subject(), link -> link.without(Property.SINGLE));
            Link link = plan.topology().link(finding.subject());
            if (link != null) {
                plan.copy(link);
            }
        }));
    }

    private static boolean isNeeded(Inspection inspection, Component end) {
        return Stream.of(end, inspection.machine(end))
                .anyMatch(part -> inspection.losses().ofUnit(part).compareTo(Loss.WRITE) >= 0);
    }
}
