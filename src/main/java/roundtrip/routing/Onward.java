package roundtrip.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/// The next components from somewhere, through transparent nodes, in one state of the drawing: a breadth-first search that never
/// passes anything but firewalls, so it is as long as the arrows of those.
final class Onward {
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
        Predicate<Arc> carries = purpose == Purpose.WRITE ? Arc::writes : Arc::reads;
        return new Search(here, entered, carries, purpose == Purpose.WRITE).run();
    }

    /// The ways of a client's requests.
    List<Way> requests(int client) {
        return failure.isDead(client) ? List.of() : new Search(client, new BitSet(), Arc::request, false).run();
    }

    private final class Search {
        private final int here;
        private final BitSet entered;
        private final Predicate<Arc> carries;
        private final boolean writing;
        private final Deque<Way> open = new ArrayDeque<>();
        private final Set<Integer> passed = new HashSet<>();
        private final NavigableMap<Integer, Way> usual = new TreeMap<>();
        private final NavigableMap<Integer, Way> standby = new TreeMap<>();

        Search(int here, BitSet entered, Predicate<Arc> carries, boolean writing) {
            this.here = here;
            this.entered = entered;
            this.carries = carries;
            this.writing = writing;
        }

        List<Way> run() {
            takeAll(null, here);
            while (!open.isEmpty()) {
                Way way = open.remove();
                takeAll(way, way.to());
            }

            List<Way> all = new ArrayList<>(usual.values());
            all.addAll(standby.values());
            return all;
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
                if (passed.add(arc.to() * 4 + (spare ? 2 : 0) + (borrowed ? 1 : 0))) {
                    open.add(way);
                }
            } else if (!borrowed || promoted.get(arc.to())) {
                (spare ? standby : usual).putIfAbsent(arc.to(), way);
            }
        }
    }
}
