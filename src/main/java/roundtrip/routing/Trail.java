package roundtrip.routing;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/// Where a walk stands and what it may not enter again.
///
/// @param passedApp whether it has entered an application, here included
/// @param entered the components that it has entered and that lie on rings, the last one first
record Trail(int at, boolean passedApp, @Nullable Step entered) {
    record Step(int component, @Nullable Step before) {}

    boolean hasEntered(int component) {
        for (Step step = entered; step != null; step = step.before) {
            if (step.component == component) {
                return true;
            }
        }
        return false;
    }

    /// What was entered before this component.
    @Nullable
    Step past() {
        return entered != null && entered.component == at ? entered.before : entered;
    }

    static BitSet components(@Nullable Step last) {
        BitSet components = new BitSet();
        for (Step step = last; step != null; step = step.before) {
            components.set(step.component);
        }
        return components;
    }

    /// What matters of the way that led here: the components of the ring on which the walk stands.
    BitSet onThisRing(Knots knots) {
        BitSet ring = new BitSet();
        for (Step step = entered; step != null; step = step.before) {
            if (step.component != at && knots.same(step.component, at)) {
                ring.set(step.component);
            }
        }
        return ring;
    }
}
