package roundtrip.analysis.rules;

import java.util.List;

import roundtrip.analysis.Inspection;
import roundtrip.analysis.Loss;
import roundtrip.routing.Ends;
import roundtrip.topology.Link;

/// The links of a part that cannot be cut without losing a demand. They are shown together with the finding of their ends.
final class CriticalLinks {
    private CriticalLinks() {}

    /// @param part id of a component; of a machine the links of its services count
    static List<Link> of(Inspection inspection, String part) {
        return inspection.at(part).filter(link -> Ends.carries(link.kind()))
                .filter(link -> isCritical(inspection, link)).toList();
    }

    static boolean isCritical(Inspection inspection, Link link) {
        return inspection.losses().of(link.id()).compareTo(Loss.WRITE) >= 0;
    }
}
