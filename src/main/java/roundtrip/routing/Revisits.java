package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Whether the ways that [Rings] keeps enter a component twice: once before they have passed an application and once after. Only
/// that can happen, because no way comes back to the standpoint from which it set out; and only on knots that are entered in both
/// states. Such a way proves nothing.
final class Revisits {
    private static final int NONE = -1;

    private final Plan plan;
    private final Standpoints points;
    private final Judgement judgement;
    private final Rings rings;
    private final BitSet twofold = new BitSet();
    private final BitSet passedBefore = new BitSet();
    private final int[] enteredIn;
    private final int[] alteredIn;
    private final List<Integer> altered = new ArrayList<>();
    private int tries;

    Revisits(Plan plan, Standpoints points, Judgement judgement, Rings rings) {
        this.plan = plan;
        this.points = points;
        this.judgement = judgement;
        this.rings = rings;
        enteredIn = new int[points.areMerged() ? plan.parts.size() : 0];
        alteredIn = new int[points.areMerged() ? points.count : 0];
        BitSet before = new BitSet();
        BitSet after = new BitSet();
        for (int point = 0; point < points.count && points.areMerged(); point++) {
            if (points.isMerged(point)) {
                (points.passedApp(point) ? after : before).set(points.at[point]);
            }
        }
        mark(before, after);
    }

    /// A firewall is on the way before and after an application, if anything is.
    private void mark(BitSet before, BitSet after) {
        BitSet knotsAfter = new BitSet();
        after.stream().forEach(part -> knotsAfter.set(plan.knots.of(part)));
        before.stream()
                .filter(part -> after.get(part) || knotsAfter.get(plan.knots.of(part)) && plan.knots.isPassing(part))
                .forEach(part -> twofold.set(plan.knots.of(part)));
    }

    boolean isPossible(int point) {
        return twofold.get(plan.knots.of(points.at[point]));
    }

    /// Whether the way of a served standpoint is free of them.
    boolean isFree(int start) {
        if (points.passedApp(start) || !isPossible(start)) {
            return true;
        }
        tries++;
        for (int point = start; plan.knots.same(points.at[start], points.at[point]);) {
            boolean passedApp = points.passedApp(point);
            int lane = rings.support(point);
            boolean passes = (points.laneLink[lane] == Lanes.THROUGH || judgement.isSearched(point))
                    && plan.knots.passed(points.at[point]) != NONE;
            if (!enter(points.at[point], passedApp)
                    || passes && !enter(plan.knots.passed(points.at[point]), passedApp)) {
                return false;
            }
            point = points.next[lane];
        }
        return true;
    }

    /// Twice with an application passed, or twice without, is a detour that can be left out.
    private boolean enter(int component, boolean passedApp) {
        boolean fresh = enteredIn[component] != tries;
        enteredIn[component] = tries;
        boolean same = passedBefore.get(component) == passedApp;
        passedBefore.set(component, passedApp);
        return fresh || same;
    }

    void clear() {
        altered.clear();
    }

    /// The way of this standpoint is another one now.
    void alter(int point) {
        if (isPossible(point) && alteredIn[point] != judgement.epoch()) {
            alteredIn[point] = judgement.epoch();
            altered.add(point);
        }
    }

    /// All standpoints whose way is another one now, because one on it is.
    List<Integer> altered() {
        Ints.Lists into = judgement.lanesToNext();
        for (int i = 0; i < altered.size(); i++) {
            int point = altered.get(i);
            for (int k = into.from()[point]; k < into.from()[point + 1]; k++) {
                int before = points.laneOf[into.items()[k]];
                if (points.isMerged(before) && plan.knots.same(points.at[before], points.at[point])
                        && rings.support(before) == into.items()[k]) {
                    alter(before);
                }
            }
        }
        return altered;
    }
}
