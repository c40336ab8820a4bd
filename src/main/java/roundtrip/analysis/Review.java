package roundtrip.analysis;

import java.util.ArrayList;
import java.util.List;

import roundtrip.topology.Acceptance;
import roundtrip.topology.Design;

/// Findings, parted into those that count and those that somebody has accepted.
///
/// @param open the findings that count, in their order; those whose acceptance has lapsed are among them
/// @param accepted the others
/// @param lapsed acceptances of findings that count again, because the subject has another kind or other links than when it was accepted
/// @param unneeded acceptances of what is no finding any more
public record Review(List<Finding> open, List<Accepted> accepted, List<Acceptance> lapsed, List<Acceptance> unneeded) {
    /// A finding, and why it may stay.
    public record Accepted(Finding finding, Acceptance acceptance) {
        public String reason() {
            return acceptance.reason();
        }
    }

    public Review {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
        lapsed = List.copyOf(lapsed);
        unneeded = List.copyOf(unneeded);
    }

    /// @param findings of that design
    public static Review of(Design design, List<Finding> findings) {
        List<Finding> open = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        List<Acceptance> lapsed = new ArrayList<>();
        List<Acceptance> unneeded = new ArrayList<>(design.accepted().list());
        for (Finding finding : findings) {
            Acceptance acceptance = design.accepted().find(Acceptance.id(finding.rule(), finding.subject()));
            unneeded.remove(acceptance);
            if (acceptance == null) {
                open.add(finding);
            } else if (acceptance.holds(design.topology())) {
                accepted.add(new Accepted(finding, acceptance));
            } else {
                open.add(finding);
                lapsed.add(acceptance);
            }
        }
        return new Review(open, accepted, lapsed, unneeded);
    }
}
