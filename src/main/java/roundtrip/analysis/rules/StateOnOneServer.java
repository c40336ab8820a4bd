package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.LocalState;

/// What a user left on one server is missing on the next.
final class StateOnOneServer implements Rule {
    @Override
    public String id() {
        return "DAT-008";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        boolean sticky = inspection.of(Kind.LOAD_BALANCER)
                .anyMatch(balancer -> balancer.role().given().get(Property.STICKY));
        return inspection.of(Kind.LOAD_BALANCER).findAny().isEmpty()
                ? Stream.empty()
                : inspection.of(Kind.APP).filter(app -> keepsState(app, sticky) && copies(inspection, app) > 1)
                        .map(app -> Finding.of(this, Severity.MEDIUM, inspection.subject(app)));
    }

    private static boolean keepsState(Component component, boolean sticky) {
        return component.role() instanceof Role.App app && (app.localState().contains(LocalState.UPLOADS)
                || app.localState().contains(LocalState.SESSIONS) && !sticky);
    }

    private static int copies(Inspection inspection, Component app) {
        return inspection.of(Kind.APP).filter(other -> service(other).equals(service(app)))
                .mapToInt(other -> other.common().instances() * inspection.machine(other).common().instances()).sum();
    }

    private static String service(Component app) {
        return app.role().given().get(Property.SERVICE);
    }
}
