package roundtrip.analysis.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Reach;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
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

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.database(inspection, finding.subject()).stream().flatMap(database -> {
            List<String> last = inspection.into(database)
                    .filter(link -> inspection.from(link).filter(ExposedDatabase::isOutside).isPresent())
                    .map(Link::id).toList();
            List<String> first = inspection.users().stream().flatMap(inspection::outOf)
                    .filter(link -> inspection.to(link).filter(to -> to.equals(database) || leadsTo(inspection, to,
                            database)).isPresent())
                    .map(Link::id).toList();
            return Stream.of(last, first).map(links -> Fixes.of(inspection, "close", database.id(), plan -> {
                links.forEach(plan::removeLink);
                plan.change(database.id(), one -> one.without(Property.PUBLIC_IP));
            }));
        });
    }

    private static boolean isOutside(Component from) {
        return from.kind() == Kind.CLIENT || letsThrough(from);
    }

    private static boolean leadsTo(Inspection inspection, Component start, Component database) {
        return letsThrough(start) && new Reach(inspection.network(), start, step -> !step.redirects(),
                ExposedDatabase::letsThrough).met().anyMatch(database::equals);
    }

    private static boolean letsThrough(Component component) {
        return Backends.isTransparent(component) || component.kind() == Kind.LOAD_BALANCER;
    }

    private static boolean isPublic(Component database) {
        return database.role().given().get(Property.PUBLIC_IP);
    }
}
