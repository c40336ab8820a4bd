package roundtrip.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/// The next components from somewhere, through transparent nodes, in one state of the drawing: a breadth-first search that never
/// passes anything but firewalls, so it is as long as the arrows of those.
final class Onward {
    private static final BitSet NOTHING = new BitSet();
    /// Behind layers of firewalls there can be more ways than anybody could try.
    private static final int MOST_WAYS = 1_000;

    private final Plan plan;
    private final Failure failure;
    private final BitSet promoted;

    Onward(Plan plan, Failure failure) {
        this(plan, failure, plan.dataSets.promoted(failure));
    }

    /// @param promoted the replicas that are taken for writers
    Onward(Plan plan, Failure failure, BitSet promoted) {
        this.plan = plan;
        this.failure = failure;
        this.promoted = promoted;
    }

    boolean isWriter(int database) {
        return plan.dataSets.isWriter(database) || promoted.get(database);
    }

    /// The ways that carry this purpose on: per component at most one usual way and one standby way, in the order of the file.
    List<Way> ways(Trail trail, Purpose purpose) {
        return ways(trail.at(), Trail.components(trail.entered()), purpose);
    }

    /// @param entered what the walk may not enter again
    List<Way> ways(int here, BitSet entered, Purpose purpose) {
        return new Search(here, entered, carrying(purpose), purpose == Purpose.WRITE, false).run();
    }

    /// The other ways to where this one leads, standby or usual as it is. Only those that enter other firewalls on rings make a
    /// difference, and of these only whoever enters none needlessly.
    List<Way> others(Trail trail, Way way, Purpose purpose) {
        if (onRings(way).isEmpty()) {
            return List.of();
        }
        return new Search(trail.at(), Trail.components(trail.entered()), carrying(purpose), purpose == Purpose.WRITE,
                true)
                .run().stream().filter(other -> other.to() == way.to() && other.standby() == way.standby())
                .filter(other -> !onRings(other).equals(onRings(way))).toList();
    }

    private static Predicate<Arc> carrying(Purpose purpose) {
        return purpose == Purpose.WRITE ? Arc::writes : Arc::reads;
    }

    /// The firewalls on rings through which a way leads.
    private BitSet onRings(Way way) {
        BitSet firewalls = new BitSet();
        for (Way before = way.before(); before != null; before = before.before()) {
            if (plan.knots.holds(before.to())) {
                firewalls.set(before.to());
            }
        }
        return firewalls;
    }

    /// The ways of a client's requests.
    List<Way> requests(int client) {
        return failure.isDead(client) ? List.of() : new Search(client, new BitSet(), Arc::request, false, false).run();
    }

    private final class Search {
        private final int here;
        private final BitSet entered;
        private final Predicate<Arc> carries;
        private final boolean writing;
        private final boolean all;
        private final Deque<Way> open = new ArrayDeque<>();
        private final Map<Integer, List<BitSet>> met = new HashMap<>();
        private final List<Way> found = new ArrayList<>();
        private int ways;

        /// @param all whether ways through different firewalls on rings are told apart
        Search(int here, BitSet entered, Predicate<Arc> carries, boolean writing, boolean all) {
            this.here = here;
            this.entered = entered;
            this.carries = carries;
            this.writing = writing;
            this.all = all;
        }

        List<Way> run() {
            takeAll(null, here);
            while (!open.isEmpty()) {
                Way way = open.remove();
                takeAll(way, way.to());
            }
            found.sort(Comparator.comparing(Way::standby).thenComparingInt(Way::to));
            return found;
        }

        private void takeAll(@Nullable Way before, int from) {
            for (Arc arc : plan.arcs.from(from)) {
                take(before, arc);
            }
        }

        private void take(@Nullable Way before, Arc arc) {
            boolean natural = carries.test(arc);
            if (!natural && !(writing && arc.reads())) {
                return;
            }
            if (failure.isCut(arc) || failure.isDead(arc.to()) || arc.to() == here || entered.get(arc.to())) {
                return;
            }
            boolean spare = arc.standby() || before != null && before.standby();
            boolean borrowed = !natural || before != null && before.promotedOnly();
            Way way = new Way(before, arc, spare, borrowed);
            if (plan.isTransparent(arc.to())) {
                if (!way.passes(arc.to()) && isNew(way, borrowed)) {
                    open.add(way);
                }
            } else if ((!borrowed || promoted.get(arc.to())) && isNew(way, false)) {
                found.add(way);
            }
        }

        /// Whether no way that was found before leads to the same place through some of the same firewalls.
        private boolean isNew(Way way, boolean borrowed) {
            int place = way.to() * 4 + (way.standby() ? 2 : 0) + (borrowed ? 1 : 0);
            if (all && ways++ > MOST_WAYS) {
                return false;
            }
            BitSet firewalls = all ? onRings(way) : NOTHING;
            List<BitSet> before = met.computeIfAbsent(place, _ -> new ArrayList<>(1));
            return before.stream().noneMatch(some -> isWithin(some, firewalls)) && before.add(firewalls);
        }

        private static boolean isWithin(BitSet some, BitSet all) {
            BitSet rest = (BitSet) some.clone();
            rest.andNot(all);
            return rest.isEmpty();
        }
    }
}
