package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Whether the ways that [Rings] keeps enter a component twice: once before they have passed an application and once after. Only
/// that can happen, because no way comes back to the standpoint from which it set out; and only on knots that are entered in both
/// states. Such a way proves nothing.
final class Revisits {
    private final Plan plan;
    private final Standpoints points;
    private final Judgement judgement;
    private final Rings rings;
    private final BitSet twofold = new BitSet();
    private final int[] enteredIn;
    private final int[] alteredIn;
    private final List<Integer> altered = new ArrayList<>();
    private int tries;

    Revisits(Plan plan, Standpoints points, Judgement judgement, Rings rings) {
        this.plan = plan;
        this.points = points;
        this.judgement = judgement;
        this.rings = rings;
        enteredIn = new int[plan.parts.size()];
        alteredIn = new int[points.count];
        BitSet before = new BitSet();
        BitSet after = new BitSet();
        for (int point = 0; point < points.count; point++) {
            if (points.isMerged(point)) {
                (points.trail(point).passedApp() ? after : before).set(points.at[point]);
            }
        }
        before.and(after);
        before.stream().forEach(component -> twofold.set(plan.knots.of(component)));
    }

    boolean isPossible(int point) {
        return twofold.get(plan.knots.of(points.at[point]));
    }

    /// Whether the way of a served standpoint is free of them.
    boolean isFree(int start) {
        if (points.trail(start).passedApp() || !isPossible(start)) {
            return true;
        }
        tries++;
        for (int point = start; plan.knots.same(points.at[start], points.at[point]); point = points.next[rings
                .support(point)]) {
            if (enteredIn[points.at[point]] == tries) {
                return false;
            }
            enteredIn[points.at[point]] = tries;
        }
        return true;
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
