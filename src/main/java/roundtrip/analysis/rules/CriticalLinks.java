package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Inspection;
import roundtrip.analysis.Loss;
import roundtrip.routing.Ends;
import roundtrip.topology.Component;
import roundtrip.topology.Link;

/// The links of a part that cannot be cut without losing a demand. They are shown together with the finding of their ends.
final class CriticalLinks {
    private CriticalLinks() {}

    /// @param part id of a component; of a machine the links of its services count
    static List<Link> of(Inspection inspection, String part) {
        return inspection.topology().links().stream().filter(link -> Ends.carries(link.kind()))
                .filter(link -> Stream.concat(inspection.from(link).stream(), inspection.to(link).stream())
                        .anyMatch(end -> isIn(end, part)))
                .filter(link -> isCritical(inspection, link)).toList();
    }

    private static boolean isIn(Component end, String part) {
        return end.id().equals(part) || end.host().equals(part);
    }

    static boolean isCritical(Inspection inspection, Link link) {
        return inspection.losses().of(link.id()).compareTo(Loss.WRITE) >= 0;
    }
}
