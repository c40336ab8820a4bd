package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether a walk can really go the ways that [Rings] keeps. They may enter a component twice: once before they have passed an
/// application and once after. Only that can happen, because no way comes back to the standpoint from which it set out; and only on
/// knots that are entered in both states. Such a way proves nothing.
final class Revisits {
    private final Plan plan;
    private final Standpoints points;
    private final Judgement judgement;
    private final Rings rings;
    private final BitSet before = new BitSet();
    private final BitSet twofold = new BitSet();
    private final int[] alteredIn;
    private final List<Integer> altered = new ArrayList<>();
    /// The standpoints whose way enters something twice, by the parts and by the links of another one that does not.
    private final Map<Integer, List<Integer>> besideWithPart = new HashMap<>();
    private final Map<Integer, List<Integer>> besideWithLink = new HashMap<>();

    Revisits(Plan plan, Standpoints points, Judgement judgement, Rings rings) {
        this.plan = plan;
        this.points = points;
        this.judgement = judgement;
        this.rings = rings;
        alteredIn = new int[points.count];
        BitSet after = new BitSet();
        for (int point = 0; point < points.count; point++) {
            if (points.isMerged(point)) {
                (points.passedApp(point) ? after : before).set(points.at[point]);
            }
        }
        before.stream().filter(after::get).forEach(part -> twofold.set(plan.knots.of(part)));
    }

    boolean isPossible(int point) {
        return twofold.get(plan.knots.of(points.at[point]));
    }

    /// Whether a walk that begins at a served standpoint can go its way, or another one.
    boolean isFree(int start) {
        return isFreeAnyway(start) || beside(start).isPresent();
    }

    /// The same for the intact drawing. What it relies on is kept in mind.
    boolean isFreeIntact(int start) {
        if (isFreeAnyway(start)) {
            return true;
        }
        Optional<List<Arc>> beside = beside(start);
        for (Arc arc : beside.orElse(List.of())) {
            besideWithPart.computeIfAbsent(arc.to(), _ -> new ArrayList<>()).add(start);
            besideWithLink.computeIfAbsent(arc.number(), _ -> new ArrayList<>()).add(start);
        }
        return beside.isPresent();
    }

    private boolean isFreeAnyway(int start) {
        return points.passedApp(start) || !isPossible(start) || leavesFromApp(start) || entersNothingTwice(start);
    }

    /// Whether the way, once it has passed an application, enters nothing that it could have entered before.
    private boolean leavesFromApp(int start) {
        boolean leaves = true;
        for (int point = start; isOnSameKnot(start, point) && leaves; point = next(point)) {
            leaves = !points.passedApp(point) || !before.get(points.at[point]);
        }
        return leaves;
    }

    private boolean entersNothingTwice(int start) {
        BitSet entered = new BitSet();
        for (int point = start; isOnSameKnot(start, point); point = next(point)) {
            if (entered.get(points.at[point])) {
                return false;
            }
            entered.set(points.at[point]);
        }
        return true;
    }

    private boolean isOnSameKnot(int start, int point) {
        return plan.knots.same(points.at[start], points.at[point]);
    }

    private int next(int point) {
        return points.lanes.next[rings.support(point)];
    }

    /// The arcs of another walk from there that enters nothing twice.
    private Optional<List<Arc>> beside(int start) {
        return points.purpose(start) == Purpose.READ
                ? judgement.pursuit(points.dataSet(start)).from(points.at[start])
                : Optional.empty();
    }

    /// The parts on the other ways of those whose way enters something twice.
    Set<Integer> partsBeside() {
        return besideWithPart.keySet();
    }

    /// Begins anew with those whose other way the failure breaks.
    void begin(Failure failure) {
        altered.clear();
        if (besideWithPart.isEmpty()) {
            return;
        }
        failure.deadParts().stream().forEach(part -> besideWithPart.getOrDefault(part, List.of()).forEach(this::alter));
        failure.cutLinks().stream().forEach(link -> besideWithLink.getOrDefault(link, List.of()).forEach(this::alter));
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
                int before = points.lanes.from[into.items()[k]];
                if (points.isMerged(before) && plan.knots.same(points.at[before], points.at[point])
                        && rings.support(before) == into.items()[k]) {
                    alter(before);
                }
            }
        }
        return altered;
    }
}
