package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.routing.Ends;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// An arrow whose ends do not go with what it says.
final class ImpossibleArrow implements Rule {
    @Override
    public String id() {
        return "HYG-005";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.topology().links().stream().filter(link -> !isPossible(inspection, link))
                .map(link -> Finding.of(this, Severity.MEDIUM, link));
    }

    private static boolean isPossible(Inspection inspection, Link link) {
        Component from = inspection.from(link).orElse(null);
        Component to = inspection.to(link).orElse(null);
        if (from == null || to == null || from.id().equals(to.id())) {
            return false;
        }
        if (from.kind() == Kind.OTHER || to.kind() == Kind.OTHER || exposesDatabase(link, from, to)) {
            return true;
        }
        boolean refused = Ends.carries(link.kind()) && link.encrypted() && to.kind() == Kind.LOAD_BALANCER
                && Tls.isRefused(to);
        return Fit.fits(link.kind(), from.kind(), to.kind()) && sameData(link, from, to) && !refused;
    }

    /// A rule of its own speaks of users at a database.
    private static boolean exposesDatabase(Link link, Component from, Component to) {
        return Ends.carries(link.kind()) && Inspection.isUser(from) && to.kind() == Kind.DATABASE;
    }

    private static boolean sameData(Link link, Component from, Component to) {
        return link.kind() != LinkKind.REPLICATE
                || from.role().given().get(Property.DATASET).equals(to.role().given().get(Property.DATASET));
    }
}
