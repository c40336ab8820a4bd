package roundtrip.analysis.rules;

import java.util.Optional;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Mode;
import roundtrip.topology.Terms.Switching;

/// A spare that takes over after some seconds.
final class SwitchOverTakesTime implements Rule {
    @Override
    public String id() {
        return "REL-009";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.topology().links().stream()
                .filter(link -> link.standby().orElse(null) == Switching.AUTOMATIC || waits(inspection, link))
                .map(link -> Finding.of(this, Severity.INFO, link)
                        .also(ends(inspection, link).map(Component::id).toList()));
    }

    private static Stream<Component> ends(Inspection inspection, Link link) {
        return link.kind() == LinkKind.HEARTBEAT
                ? Stream.of(inspection.from(link), inspection.to(link)).flatMap(Optional::stream)
                : inspection.to(link).stream();
    }

    private static boolean waits(Inspection inspection, Link link) {
        Optional<Component> from = inspection.from(link);
        Optional<Component> to = inspection.to(link);
        return link.kind() == LinkKind.HEARTBEAT && from.isPresent() && to.isPresent() && !from.equals(to)
                && !(isActive(from.get()) && isActive(to.get()));
    }

    private static boolean isActive(Component component) {
        return component.role() instanceof Role.LoadBalancer balancer && balancer.clusterMode() == Mode.ACTIVE_ACTIVE;
    }
}
