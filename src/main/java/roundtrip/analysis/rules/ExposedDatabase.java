package roundtrip.analysis.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Reach;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;

/// A database that can be spoken to without passing the application.
final class ExposedDatabase implements Rule {
    @Override
    public String id() {
        return "SEC-004";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        Set<Component> reached = new LinkedHashSet<>();
        inspection.users().forEach(user -> new Reach(inspection.network(), user, step -> !step.redirects(),
                ExposedDatabase::letsThrough).met().forEach(reached::add));
        return inspection.of(Kind.DATABASE).filter(database -> reached.contains(database) || isPublic(database))
                .map(database -> Finding.of(this, Severity.CRITICAL, inspection.subject(database)));
    }

    private static boolean letsThrough(Component component) {
        return Backends.isTransparent(component) || component.kind() == Kind.LOAD_BALANCER;
    }

    private static boolean isPublic(Component database) {
        return database.role().given().get(Property.PUBLIC_IP);
    }
}
