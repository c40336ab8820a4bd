package roundtrip.ui.canvas;

import java.util.Iterator;

import roundtrip.topology.Component;
import roundtrip.topology.Topology;

/// Whether two drawings say the same and differ in places alone, as they do all through a drag. Linear in the parts; parts that
/// were not moved are the same objects, so it is a walk over references.
final class Wording {
    private Wording() {}

    static boolean same(Topology one, Topology other) {
        if (!one.links().equals(other.links()) || !one.groups().equals(other.groups())
                || one.components().size() != other.components().size()) {
            return false;
        }
        Iterator<Component> others = other.components().iterator();
        for (Component part : one.components()) {
            if (!same(part, others.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Component one, Component other) {
        return one == other
                || one.placement().isCollapsed() == other.placement().isCollapsed()
                        && one.placed(other.placement()).equals(other);
    }
}
