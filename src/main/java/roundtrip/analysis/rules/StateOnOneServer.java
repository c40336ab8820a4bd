package roundtrip.analysis.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Integer> copies = copies(inspection);
        return inspection.of(Kind.LOAD_BALANCER).findAny().isEmpty()
                ? Stream.empty()
                : inspection.of(Kind.APP)
                        .filter(app -> keepsState(app, sticky) && copies.getOrDefault(service(app), 0) > 1)
                        .map(app -> Finding.of(this, Severity.MEDIUM, inspection.subject(app))
                                .with("state", Clause.of("state." + state(app, sticky)))
                                .with("number", String.valueOf(copies.get(service(app)))));
    }

    private static String state(Component component, boolean sticky) {
        List<LocalState> kept = component.role() instanceof Role.App app ? app.localState() : List.of();
        boolean sessions = kept.contains(LocalState.SESSIONS) && !sticky;
        return !kept.contains(LocalState.UPLOADS) ? "sessions" : sessions ? "both" : "uploads";
    }

    private static boolean keepsState(Component component, boolean sticky) {
        return component.role() instanceof Role.App app && (app.localState().contains(LocalState.UPLOADS)
                || app.localState().contains(LocalState.SESSIONS) && !sticky);
    }

    /// How many copies there are of each application.
    private static Map<String, Integer> copies(Inspection inspection) {
        Map<String, Integer> copies = new HashMap<>();
        inspection.of(Kind.APP).forEach(app -> copies.merge(service(app),
                app.common().instances() * inspection.machine(app).common().instances(), Integer::sum));
        return copies;
    }

    private static String service(Component app) {
        return app.role().given().get(Property.SERVICE);
    }
}
