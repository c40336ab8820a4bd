package roundtrip.ui.presenter;

import java.util.Set;

import roundtrip.topology.Component;
import roundtrip.topology.Topology;

/// Folds machines for the view.
final class Folding {
    private Folding() {}

    /// The same drawing with all machines folded but these.
    static Topology of(Topology topology, Set<String> open) {
        return topology.withComponents(topology.components().map(part -> isMachine(topology, part)
                ? part.placed(part.placement().folded(open.contains(part.id()) ? null : Boolean.TRUE))
                : part));
    }

    private static boolean isMachine(Topology topology, Component part) {
        return !part.isService() && !topology.services(part.id()).isEmpty();
    }
}
