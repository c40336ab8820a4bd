package roundtrip.routing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import roundtrip.topology.Kind;
import roundtrip.topology.Role;
import roundtrip.topology.Trait;

/// All situations that a request of the intact drawing, or of any that is left of it, can be in: at this component, for this
/// purpose and data set, having passed an application or not; on a ring, also which of the ring it has entered. Each has *lanes*
/// to the next ones. Numbers in arrays; found depth first with a stack of its own, so that the longest chain is no problem.
///
/// Linear in components and arrows for each data set, as long as rings are small.
final class Standpoints {
    /// More standpoints on rings than that are too many to be told apart.
    private static final int MANY = 2_000;
    private static final int DONE = -2;
    private static final List<Purpose> ASPECTS = List.of(Purpose.READ, Purpose.READ_TO_CHANGE);

    /// What a request does at a standpoint.
    enum Manner {
        /// It has arrived.
        GOAL,
        /// One of several, health checks done.
        CHOOSES,
        /// One of several, whether they live or not.
        CHOOSES_BLINDLY,
        /// The best.
        BEST,
        ENDS
    }

    private record OnRing(int key, BitSet entered) {}

    private final Plan plan;
    private final int[] known;
    private final Map<OnRing, Integer> onRings = new HashMap<>();
    private final Map<Integer, Trail> trails = new HashMap<>();
    private int ranks;
    private boolean tooMany;

    final Lanes lanes;
    int count;
    int[] at = new int[64];
    int[] keys = new int[64];
    /// Where the lanes of a standpoint begin; those of the next one follow.
    int[] first = new int[64];
    int[] last = new int[64];
    /// The rank of a standpoint: those that it leads to have smaller ones.
    int[] rank = new int[64];
    int laneCount;
    int[] laneOf = new int[64];
    int[] laneTo = new int[64];
    int[] laneLink = new int[64];
    int[] laneFlags = new int[64];
    /// Where a lane leads to, for the same purpose.
    int[] next = new int[64];
    /// Where it leads to for the test of health; -1 where nobody tests.
    int[] test = new int[64];
    /// Where it leads to for a read that may change something; -1 where nobody asks.
    int[] change = new int[64];

    Standpoints(Plan plan) {
        this.plan = plan;
        lanes = new Lanes(plan);
        known = new int[plan.parts.size() * plan.dataSets.names().size() * Purpose.values().length * 2];
        Arrays.fill(known, -1);
        for (Entries.Group group : plan.entries.groups()) {
            for (int member : group.members()) {
                for (int set = 0; set < plan.dataSets.names().size(); set++) {
                    for (Purpose purpose : Purpose.values()) {
                        explore(start(member, set, purpose));
                    }
                }
            }
        }
    }

    /// Whether every answer can be had from here. Not where there are too many standpoints on rings, or firewalls on them.
    boolean isComplete() {
        return !tooMany;
    }

    int start(int member, int set, Purpose purpose) {
        return standpoint(plan.start(member), set, purpose);
    }

    private int standpoint(Trail trail, int set, Purpose purpose) {
        int key = ((trail.at() * plan.dataSets.names().size() + set) * Purpose.values().length
                + purpose.ordinal()) * 2 + (trail.passedApp() ? 1 : 0);
        if (!plan.knots.holds(trail.at())) {
            if (known[key] < 0) {
                known[key] = create(trail, key, set, purpose);
            }
            return known[key];
        }
        OnRing place = new OnRing(key, trail.onThisRing(plan.knots));
        Integer there = onRings.get(place);
        if (there == null) {
            there = create(trail, key, set, purpose);
            onRings.put(place, there);
            trails.put(there, trail);
            tooMany |= onRings.size() >= MANY || lanes.isThrough(trail.at()) || plan.isTransparent(trail.at());
        }
        return there;
    }

    private int create(Trail trail, int key, int set, Purpose purpose) {
        if (count == at.length) {
            at = Ints.grown(at);
            keys = Ints.grown(keys);
            first = Ints.grown(first);
            last = Ints.grown(last);
            rank = Ints.grown(rank);
        }
        int created = count++;
        at[created] = trail.at();
        keys[created] = key;
        first[created] = laneCount;
        last[created] = laneCount;
        rank[created] = -1;
        Manner manner = manner(trail, set);
        if (manner != Manner.GOAL && manner != Manner.ENDS && !tooMany) {
            lanes.look(trail, purpose);
            for (int i = 0; i < lanes.count; i++) {
                addLane(created, i);
            }
            last[created] = laneCount;
        }
        return created;
    }

    private void addLane(int from, int i) {
        if (laneCount == laneTo.length) {
            laneOf = Ints.grown(laneOf);
            laneTo = Ints.grown(laneTo);
            laneLink = Ints.grown(laneLink);
            laneFlags = Ints.grown(laneFlags);
            next = Ints.grown(next);
            test = Ints.grown(test);
            change = Ints.grown(change);
        }
        laneOf[laneCount] = from;
        laneTo[laneCount] = lanes.to[i];
        laneLink[laneCount] = lanes.link[i];
        laneFlags[laneCount] = lanes.flags[i];
        next[laneCount] = -1;
        test[laneCount] = -1;
        change[laneCount] = -1;
        laneCount++;
    }

    Purpose purpose(int standpoint) {
        return Purpose.values()[keys[standpoint] / 2 % Purpose.values().length];
    }

    int dataSet(int standpoint) {
        return keys[standpoint] / 2 / Purpose.values().length % plan.dataSets.names().size();
    }

    Trail trail(int standpoint) {
        Trail onRing = trails.get(standpoint);
        return onRing != null ? onRing : new Trail(at[standpoint], (keys[standpoint] & 1) == 1, null);
    }

    Manner manner(int standpoint) {
        return manner(trail(standpoint), dataSet(standpoint));
    }

    private Manner manner(Trail trail, int set) {
        if (plan.isGoal(trail, set)) {
            return Manner.GOAL;
        }
        if (plan.parts.at(trail.at()).kind().has(Trait.CHOOSES)) {
            return plan.parts.at(trail.at()).role() instanceof Role.LoadBalancer balancer && !balancer.healthChecks()
                    ? Manner.CHOOSES_BLINDLY
                    : Manner.CHOOSES;
        }
        return switch (plan.parts.at(trail.at()).role()) {
            case Role.App _,Role.Queue _ -> Manner.BEST;
            default -> Manner.ENDS;
        };
    }

    /// Depth first; a standpoint gets its rank when all that it leads to have theirs.
    private void explore(int start) {
        if (rank[start] >= 0) {
            return;
        }
        int[] stack = new int[64];
        int[] lane = new int[64];
        int depth = 0;
        stack[0] = start;
        lane[0] = 0;
        rank[start] = Integer.MAX_VALUE;
        while (depth >= 0 && !tooMany) {
            int here = stack[depth];
            int following = following(here, lane[depth]++);
            if (following == DONE) {
                rank[here] = ranks++;
                depth--;
            } else if (following >= 0 && rank[following] < 0) {
                rank[following] = Integer.MAX_VALUE;
                if (++depth == stack.length) {
                    stack = Ints.grown(stack);
                    lane = Ints.grown(lane);
                }
                stack[depth] = following;
                lane[depth] = 0;
            }
        }
    }

    /// The n-th standpoint that this one depends on: of each lane the same purpose, and where somebody chooses for a write also
    /// whether the other end can be read and changed.
    private int following(int here, int n) {
        int lane = first[here] + n / 3;
        if (lane >= last[here]) {
            return DONE;
        }
        Purpose purpose = purpose(here);
        Trail there = along(trail(here), lane);
        if (n % 3 == 0) {
            int same = standpoint(there, dataSet(here), purpose);
            next[lane] = same;
            return same;
        }
        boolean asks = purpose == Purpose.WRITE && plan.parts.at(at[here]).kind().has(Trait.CHOOSES);
        if (!asks) {
            if (n % 3 == 1 && purpose == Purpose.READ) {
                test[lane] = next[lane];
            }
            return -1;
        }
        int aspect = standpoint(there, dataSet(here), ASPECTS.get(n % 3 - 1));
        (n % 3 == 1 ? test : change)[lane] = aspect;
        return aspect;
    }

    private Trail along(Trail trail, int lane) {
        return plan.enter(laneTo[lane], trail.passedApp(), trail.entered());
    }

    /// Whether reading there changes nothing, ever.
    boolean refusesChange(int standpoint) {
        return purpose(standpoint) == Purpose.READ_TO_CHANGE
                && plan.parts.at(at[standpoint]).kind() == Kind.APP
                && plan.parts.at(at[standpoint]).role() instanceof Role.App app && app.readOnly();
    }

}
