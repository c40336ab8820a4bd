package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Where, on rings, a write gets as far as a read, whatever a walk has entered before. There the outcome of a write is that of a
/// read, and no walk needs to be followed.
///
/// It is so if it is so at every standpoint, taken for granted that it is so at those which it leads to: a chooser sends reads and
/// writes along the same lanes, and whoever it leads to outside the ring and can be read takes all writes; an application does the
/// same, or has a lane of its own that leaves the ring and takes all writes. By induction over the length of what is left of a walk.
/// In the intact drawing also nobody may be able to write who cannot read, because balancers do not test those.
final class Harmony {
    private final Plan plan;
    private final Standpoints points;
    private final Judgement judgement;
    private final BitSet picked;
    private final BitSet paired = new BitSet();

    Harmony(Plan plan, Standpoints points, Judgement judgement) {
        this.plan = plan;
        this.points = points;
        this.judgement = judgement;
        picked = picked(points);
    }

    /// To be asked of every standpoint for writes on a ring, when the intact state is known.
    boolean isIntact(int point) {
        boolean readsAsWrites = isWithin(points.reading[point], point, point);
        boolean writesAsReads = isWithin(point, points.reading[point], point);
        paired.set(point, readsAsWrites && (writesAsReads || !chooses(point)));
        return isReadable(point, writesAsReads) && holds(point);
    }

    /// Whether reads and writes have the same lanes there, as far as they are of any use.
    boolean isPaired(int point) {
        return paired.get(point);
    }

    /// Whether the useful lanes of one are among those of the other. Both have theirs in the order of the arcs from there.
    private boolean isWithin(int one, int other, int writing) {
        int among = points.first[other];
        for (int lane = points.first[one]; lane < points.last[one]; lane++) {
            if (isUseful(lane, one == writing)) {
                while (among < points.last[other] && !(isUseful(among, other == writing) && isSame(lane, among))) {
                    among++;
                }
                if (among == points.last[other]) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isSame(int lane, int other) {
        return points.lanes.to[lane] == points.lanes.to[other] && points.lanes.link[lane] == points.lanes.link[other];
    }

    private boolean isUseful(int lane, boolean writes) {
        return !points.lanes.isPromotedOnly(lane)
                && (isServed(points.lanes.next[lane]) || writes && isServed(points.lanes.test[lane]));
    }

    private boolean isReadable(int point, boolean alike) {
        boolean readable = alike;
        int reading = points.reading[point];
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            boolean natural = !points.lanes.isPromotedOnly(lane);
            readable &= !natural || isInside(point, lane) || !isServed(points.lanes.next[lane])
                    || isServed(points.lanes.test[lane]);
        }
        for (int lane = points.first[reading]; lane < points.last[reading] && !chooses(point); lane++) {
            readable |= !isInside(reading, lane) && isServed(points.lanes.next[lane]);
        }
        return readable;
    }

    /// Whether, in the state that is judged, writes still get as far as reads from there.
    boolean holds(int point) {
        if (!isServed(points.reading[point])) {
            return true;
        }
        boolean alike = paired.get(point);
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            boolean inBlock = points.ranks.begin(points.lanes.next[lane]) == points.ranks.begin(point);
            if (inBlock || !judgement.isOpen(lane)) {
                continue;
            }
            boolean takesAll = judgement.outcome(points.lanes.next[lane]) == Tally.OK;
            if (takesAll && !chooses(point) && !isInside(point, lane)) {
                return true;
            }
            alike &= takesAll || !isServed(points.lanes.test[lane]);
        }
        return alike;
    }

    private boolean isServed(int point) {
        return judgement.outcome(point) != Tally.DOWN;
    }

    private boolean isInside(int point, int lane) {
        return plan.knots.same(points.at[point], points.lanes.to[lane]);
    }

    /// Those who send through a firewall choose, unless all of them pick the best.
    private boolean chooses(int point) {
        return points.manner(point) != Manner.BEST && !picked.get(point);
    }

    /// The firewalls on rings through which nobody sends but applications and queues.
    private static BitSet picked(Standpoints points) {
        BitSet picked = new BitSet();
        if (!points.haveFirewallsOnRings()) {
            return picked;
        }
        List<Integer> others = new ArrayList<>();
        for (int point = 0; point < points.count; point++) {
            boolean passes = points.manner(point) == Manner.PASSES && points.isMerged(point);
            picked.set(point, passes);
            if (!passes && points.manner(point) != Manner.BEST) {
                others.add(point);
            }
        }
        for (int i = 0; i < others.size() && !picked.isEmpty(); i++) {
            for (int lane = points.first[others.get(i)]; lane < points.last[others.get(i)]; lane++) {
                int next = points.lanes.next[lane];
                if (picked.get(next)) {
                    picked.clear(next);
                    others.add(next);
                }
            }
        }
        return picked;
    }
}
