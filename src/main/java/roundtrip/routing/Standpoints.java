package roundtrip.routing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import roundtrip.topology.Role;
import roundtrip.topology.Trait;

/// All situations that a request of the intact drawing, or of any that is left of it, can be in: at this component, for this
/// purpose and data set, having passed an application or not. Each has *lanes* to the next ones. Numbers in arrays.
///
/// On a ring it also matters which of the ring a walk has entered. Either standpoints there are told apart by that, which is
/// exact but grows beyond all bounds with the ring, or they are not, and [Rings] must say whether the answer can be had so.
///
/// Linear in components and arrows for each data set, as long as rings are small or not told apart.
final class Standpoints {
    /// More standpoints on rings than that are too many to be told apart.
    private static final int MANY = 2_000;
    static final int NONE = -1;

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
    private final boolean apart;
    private final boolean writes;
    private final boolean isChangeRefused;
    private final int[] known;
    private final Map<OnRing, Integer> onRings = new HashMap<>();
    private final Map<Integer, Trail> trails = new HashMap<>();
    private final int reached;
    private boolean tooMany;

    final Ranks ranks = new Ranks(this);
    final Lanes lanes;
    int count;
    int[] at = new int[64];
    int[] keys = new int[64];
    /// Where the lanes of a standpoint begin; those of the next one follow.
    int[] first = new int[64];
    int[] last = new int[64];
    /// Of a standpoint for writes that is on a ring: the one for reads at the same place.
    int[] reading = new int[64];
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

    /// @param writes whether anybody writes at all
    /// @param apart whether standpoints on rings are told apart by what has been entered
    Standpoints(Plan plan, boolean writes, boolean apart) {
        this.plan = plan;
        this.writes = writes;
        this.apart = apart;
        isChangeRefused = plan.natures.refusesChange();
        lanes = new Lanes(plan);
        known = new int[plan.parts.size() * plan.dataSets.names().size() * Purpose.count() * 2];
        Arrays.fill(known, NONE);
        for (Entries.Group group : plan.entries.groups()) {
            for (int member : group.members()) {
                for (int set = 0; set < plan.dataSets.names().size(); set++) {
                    for (Purpose purpose : purposes()) {
                        ranks.explore(start(member, set, purpose));
                    }
                }
            }
        }
        reached = count;
        if (!apart) {
            exploreRings();
        }
    }

    /// How many standpoints users can get to; the others are those of applications on rings that somebody may ask about.
    int reached() {
        return reached;
    }

    private void exploreRings() {
        for (int part = 0; part < plan.parts.size(); part++) {
            for (int set = 0; set < plan.dataSets.names().size() && plan.knots.holds(part)
                    && plan.natures.isApp(part); set++) {
                for (Purpose purpose : purposes()) {
                    ranks.explore(start(part, set, purpose));
                }
            }
        }
    }

    /// The standpoint of a walk for which what it has entered does not matter; absent if users do not get there.
    int find(Trail trail, int set, Purpose purpose) {
        return known[key(trail, set, purpose)];
    }

    /// What users come for, and what must be known for that.
    List<Purpose> purposes() {
        return writes ? List.of(Purpose.READ, Purpose.WRITE, changing()) : List.of(Purpose.READ);
    }

    /// Where every application that reads can also write, one read is like the other.
    Purpose changing() {
        return isChangeRefused ? Purpose.READ_TO_CHANGE : Purpose.READ;
    }

    /// Whether every answer can be had from here. Not where there are too many standpoints on rings, or firewalls on them.
    boolean isComplete() {
        return !tooMany;
    }

    /// Whether a standpoint is on a ring and not told apart from others there.
    boolean isMerged(int standpoint) {
        return !apart && plan.knots.holds(at[standpoint]);
    }

    int start(int member, int set, Purpose purpose) {
        return standpoint(plan.start(member), set, purpose);
    }

    private int standpoint(Trail trail, int set, Purpose purpose) {
        int key = key(trail, set, purpose);
        if (!apart || !plan.knots.holds(trail.at())) {
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

    private int key(Trail trail, int set, Purpose purpose) {
        return ((trail.at() * plan.dataSets.names().size() + set) * Purpose.count() + purpose.ordinal()) * 2
                + (trail.passedApp() ? 1 : 0);
    }

    private int create(Trail trail, int key, int set, Purpose purpose) {
        if (count == at.length) {
            at = Ints.grown(at);
            keys = Ints.grown(keys);
            first = Ints.grown(first);
            last = Ints.grown(last);
            reading = Ints.grown(reading);
        }
        int created = count++;
        at[created] = trail.at();
        keys[created] = key;
        first[created] = laneCount;
        last[created] = laneCount;
        reading[created] = NONE;
        Manner manner = manner(trail, set);
        if (manner != Manner.GOAL && manner != Manner.ENDS && !tooMany) {
            lanes.look(trail, purpose);
            for (int i = 0; i < lanes.count; i++) {
                if (plan.goals.leads(lanes.to[i], set)) {
                    addLane(created, i);
                }
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
        return Purpose.at(keys[standpoint] / 2 % Purpose.count());
    }

    int dataSet(int standpoint) {
        return keys[standpoint] / 2 / Purpose.count() % plan.dataSets.names().size();
    }

    Trail trail(int standpoint) {
        Trail onRing = apart ? trails.get(standpoint) : null;
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

    /// What this standpoint depends on, the n-th: of each lane the same purpose, and where somebody chooses for a write also
    /// whether the other end can be read and changed. Absent where nothing is asked.
    ///
    /// @return [Ranks#DONE] after the last
    int following(int here, int n) {
        if (n == 0) {
            return besides(here);
        }
        int lane = first[here] + (n - 1) / 3;
        if (lane >= last[here] || tooMany) {
            return Ranks.DONE;
        }
        int there = there(here, lane, (n - 1) % 3);
        (switch ((n - 1) % 3) {
            case 0 -> next;
            case 1 -> test;
            default -> change;
        })[lane] = there;
        return there;
    }

    private int there(int here, int lane, int aspect) {
        return switch (aspect) {
            case 0 -> there(here, lane, purpose(here));
            case 1 -> purpose(here) == Purpose.READ
                    ? next[lane]
                    : isTested(here) ? there(here, lane, Purpose.READ) : NONE;
            default -> chooses(here) ? there(here, lane, changing()) : NONE;
        };
    }

    private int besides(int here) {
        if (isMerged(here) && purpose(here) == Purpose.WRITE) {
            int read = standpoint(trail(here), dataSet(here), Purpose.READ);
            reading[here] = read;
        }
        return reading[here];
    }

    private boolean isTested(int here) {
        return purpose(here) == Purpose.WRITE && (chooses(here) || isMerged(here));
    }

    private boolean chooses(int here) {
        return purpose(here) == Purpose.WRITE && plan.parts.at(at[here]).kind().has(Trait.CHOOSES);
    }

    private int there(int here, int lane, Purpose purpose) {
        return standpoint(along(trail(here), lane), dataSet(here), purpose);
    }

    private Trail along(Trail trail, int lane) {
        return plan.enter(laneTo[lane], trail.passedApp(), trail.entered());
    }

    /// Whether reading there changes nothing, ever.
    boolean refusesChange(int standpoint) {
        return purpose(standpoint) == Purpose.READ_TO_CHANGE
                && plan.natures.refusesChange(at[standpoint]);
    }
}
