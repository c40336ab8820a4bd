package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// Whether any walk leads from somewhere to the data that meets an application first and enters nothing twice.
///
/// A shortest way over (component, application passed or not) may enter one component in both states. Then that component is left out
/// before the application or after it, and both are tried. This is exact, and exponential in how often it happens, so it ends after some
/// tries.
final class Pursuit {
    private static final int MOST_TRIES = 16;

    private final Plan plan;
    private final Failure failure;
    private final BitSet promoted;
    private final BitSet entered;
    private final int dataSet;
    private final Purpose purpose;
    /// Component and whether an application was passed, in one number.
    private final BitSet barred = new BitSet();
    private final BitSet met = new BitSet();
    private final Arc[] into;
    private final int[] before;
    private int tries;

    /// @param entered what the walk has entered so far
    Pursuit(Plan plan, Failure failure, BitSet entered, int dataSet, Purpose purpose) {
        this.plan = plan;
        this.failure = failure;
        this.entered = entered;
        this.dataSet = dataSet;
        this.purpose = purpose;
        promoted = plan.dataSets.promoted(failure);
        into = new Arc[plan.parts.size() * 2];
        before = new int[into.length];
    }

    /// The arcs of such a walk from a component where no application was passed, the last one first; absent if none was found.
    Optional<List<Arc>> from(int start) {
        tries++;
        List<Arc> way = tries > MOST_TRIES ? null : shortest(start);
        if (way == null) {
            return Optional.empty();
        }
        int twice = twice(way);
        if (twice < 0) {
            return Optional.of(way);
        }
        for (boolean passedApp : new boolean[]{false, true}) {
            barred.set(place(twice, passedApp));
            Optional<List<Arc>> other = from(start);
            barred.clear(place(twice, passedApp));
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    /// Whether it was given up, so that there may be a walk that was not found.
    boolean isGivenUp() {
        return tries > MOST_TRIES;
    }

    private static int twice(List<Arc> way) {
        BitSet met = new BitSet();
        for (Arc arc : way) {
            if (met.get(arc.to())) {
                return arc.to();
            }
            met.set(arc.to());
        }
        return -1;
    }

    private @Nullable List<Arc> shortest(int start) {
        met.clear();
        met.or(barred);
        met.set(place(start, true));
        met.set(place(start, false));
        List<Integer> open = new ArrayList<>(List.of(place(start, false)));
        for (int i = 0; i < open.size(); i++) {
            int here = open.get(i);
            for (Arc arc : plan.arcs.from(here / 2)) {
                boolean passedApp = here % 2 == 1 || plan.natures.isApp(arc.to());
                int there = place(arc.to(), passedApp);
                if (entered.get(arc.to()) || met.get(there) || !isOpen(arc)) {
                    continue;
                }
                met.set(there);
                into[there] = arc;
                before[there] = here;
                if (plan.isGoal(arc.to(), passedApp, dataSet)) {
                    if (takes(arc.to())) {
                        return back(start, there);
                    }
                } else if (plan.natures.forwards(arc.to())) {
                    open.add(there);
                }
            }
        }
        return null;
    }

    private static int place(int component, boolean passedApp) {
        return component * 2 + (passedApp ? 1 : 0);
    }

    private boolean takes(int database) {
        return !purpose.writes() || plan.dataSets.isWriter(database) || promoted.get(database);
    }

    private List<Arc> back(int start, int end) {
        List<Arc> arcs = new ArrayList<>();
        for (int at = end; at != place(start, false); at = before[at]) {
            arcs.add(into[at]);
        }
        return arcs;
    }

    private boolean isOpen(Arc arc) {
        boolean refuses = purpose == Purpose.READ_TO_CHANGE && plan.natures.refusesChange(arc.to());
        boolean carries = purpose.writes() ? arc.writes() || !promoted.isEmpty() && arc.reads() : arc.reads();
        return carries && !refuses && !failure.isCut(arc) && !failure.isDead(arc.to())
                && plan.goals.leads(arc.to(), dataSet);
    }
}
