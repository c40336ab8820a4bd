package roundtrip.analysis.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Reach;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;

/// A machine that users can come to without crossing any of the guards.
final class WayAroundFirewall implements Rule {
    private static final Set<Kind> PASSED = EnumSet.of(Kind.CDN, Kind.OBJECT_STORAGE);
    private static final Set<Kind> NO_HOSTS = EnumSet.of(Kind.CDN, Kind.OBJECT_STORAGE, Kind.DNS, Kind.CLIENT,
            Kind.OTHER);

    @Override
    public String id() {
        return "SEC-002";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        List<String> guards = inspection.guards().all();
        return guards.isEmpty()
                ? Stream.empty()
                : inspection.users().stream().flatMap(user -> open(inspection, user)).distinct()
                        .map(host -> Finding.of(this, Severity.HIGH, host).also(guards));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.guard(inspection, finding.subject()));
    }

    private static Stream<String> open(Inspection inspection, Component user) {
        return new Reach(inspection.network(), user, step -> !inspection.guards().isGuarded(step),
                part -> PASSED.contains(part.kind())).met().filter(part -> !NO_HOSTS.contains(part.kind()))
                .map(Component::host);
    }
}
