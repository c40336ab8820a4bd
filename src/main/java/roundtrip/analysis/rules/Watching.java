package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// Who watches what.
final class Watching {
    private Watching() {}

    /// The monitor links that bring numbers from inside.
    static Stream<Link> reports(Inspection inspection) {
        return inspection.links(LinkKind.MONITOR).filter(link -> !isProbe(link));
    }

    /// The monitor links that test from outside.
    static Stream<Link> probes(Inspection inspection) {
        return inspection.links(LinkKind.MONITOR).filter(Watching::isProbe);
    }

    private static boolean isProbe(Link link) {
        return link.given().get(Property.PROBE);
    }

    static boolean isWatcher(Component component) {
        return component.kind() == Kind.MONITORING;
    }

    static boolean isAgent(Component component) {
        return component.kind() == Kind.AGENT;
    }
}
