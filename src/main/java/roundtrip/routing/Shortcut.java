package roundtrip.routing;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The outcome of a walk that stands on a ring, wherever it can be had without following all walks from there.
///
/// A read is served if it can still get to the data at all, without what the walk has entered: choosers that test health take any
/// way that is left, and in the intact drawing those that do not test it too. So a search tells. A write gets there too if the
/// drawing is in harmony, see [Harmony].
final class Shortcut {
    private final Plan plan;
    private final Failure failure;
    private final Onward onward;
    private final Prospects prospects;
    private final Exits exits;
    private final boolean isSafe;
    private final boolean promotes;
    private int[] foundIn = new int[0];
    private int[] before = new int[0];
    private int[] open = new int[0];
    private final Map<Errand, BitSet> served = new HashMap<>();
    private final Map<Errand, BitSet> lost = new HashMap<>();
    private int searches;
    private int goal;
    private @Nullable Concord concord;

    Shortcut(Plan plan, Failure failure, Onward onward, Prospects prospects) {
        this.plan = plan;
        this.failure = failure;
        this.onward = onward;
        this.prospects = prospects;
        exits = new Exits(plan, onward);
        isSafe = plan.knots.any()
                && (failure.isNothing() || !plan.natures.hasBlindChooser());
        promotes = !plan.dataSets.promoted(failure).isEmpty();
    }

    /// @return nothing if all walks must be followed
    @Nullable
    Outcome of(Trail trail, Errand errand) {
        if (!isSafe || plan.isTransparent(trail.at())) {
            return null;
        }
        Outcome sent = reach(trail, errand);
        if (sent != Outcome.OK || !errand.isWrite() || plan.goals.isAlike(trail.at(), errand.dataSet())) {
            return sent;
        }
        if (!promotes && trail.passedApp() && concord().findsItsWay(trail, errand.dataSet())) {
            return found(trail, errand);
        }
        if (!concord().holds(trail, errand.dataSet())) {
            return concord().spreads(trail, errand.dataSet()) ? spread(trail, errand) : null;
        }
        Outcome read = reach(trail, errand.as(Purpose.READ));
        return read != Outcome.DOWN || failure.isNothing() ? read : null;
    }

    /// The outcome of a write on a ring of choosers, see [Spread].
    private @Nullable Outcome spread(Trail trail, Errand errand) {
        if (reach(trail, errand.as(Purpose.READ)) != Outcome.OK) {
            return null;
        }
        Set<Outcome> shares = EnumSet.noneOf(Outcome.class);
        exits.visit(trail, errand.purpose(), _ -> true, there -> {
            if (!prospects.isDown(there, errand.as(Purpose.READ))) {
                shares.add(prospects.of(there, errand));
            }
            return false;
        });
        return Outcome.shared(shares);
    }

    /// The outcome of a write where nobody can choose wrongly, see [Wayfinding].
    private Outcome found(Trail trail, Errand errand) {
        Set<Outcome> met = EnumSet.of(Outcome.DOWN);
        exits.visit(trail, errand.purpose(), there -> concord().findsItsWay(there, errand.dataSet()), there -> {
            met.add(prospects.of(there, errand));
            return met.contains(Outcome.OK);
        });
        return Collections.min(met);
    }

    private Concord concord() {
        Concord known = concord;
        if (known == null) {
            known = plan.merged().concord(failure);
            concord = known;
        }
        return known;
    }

    /// Whether anything leads to the data that enters nothing twice.
    ///
    /// @return nothing if that would take too long to know
    private @Nullable Outcome reach(Trail trail, Errand errand) {
        if (!search(trail, errand)) {
            return Outcome.DOWN;
        }
        if (trail.passedApp() || entersNothingTwice()) {
            return Outcome.OK;
        }
        Pursuit pursuit = new Pursuit(plan, failure, Trail.components(trail.past()), errand.dataSet(),
                errand.purpose());
        return pursuit.from(trail.at()).isPresent() ? Outcome.OK : pursuit.isGivenUp() ? null : Outcome.DOWN;
    }

    private boolean entersNothingTwice() {
        BitSet met = new BitSet();
        for (int place = goal; place >= 0; place = before[place]) {
            if (met.get(place / 2)) {
                return false;
            }
            met.set(place / 2);
        }
        return true;
    }

    /// Breadth first over components, each with an application passed and without. What one search finds is kept for the next,
    /// as far as it does not depend on what the walk has entered.
    private boolean search(Trail trail, Errand errand) {
        makeRoom();
        searches++;
        boolean fresh = trail.entered() == null || trail.entered().before() == null;
        BitSet known = served.computeIfAbsent(errand, _ -> new BitSet());
        BitSet hopeless = lost.computeIfAbsent(errand, _ -> new BitSet());
        for (Trail.Step step = trail.entered(); step != null; step = step.before()) {
            foundIn[step.component() * 2] = searches;
            foundIn[step.component() * 2 + 1] = searches;
        }
        goal = place(trail.at(), trail.passedApp());
        before[goal] = -1;
        if (isRefused(trail.at(), errand) || hopeless.get(goal)) {
            return false;
        }
        open[0] = goal;
        int count = 1;
        for (int i = 0; i < count; i++) {
            if (fresh && trail.passedApp() && known.get(open[i])) {
                goal = open[i];
                return true;
            }
            for (Arc arc : plan.arcs.from(open[i] / 2)) {
                int there = place(arc.to(), open[i] % 2 == 1 || plan.natures.isApp(arc.to()));
                if (foundIn[there] == searches || hopeless.get(there) || !isOpen(arc, errand)) {
                    continue;
                }
                foundIn[there] = searches;
                before[there] = open[i];
                if (plan.isGoal(arc.to(), there % 2 == 1, errand.dataSet())) {
                    if (!errand.isWrite() || onward.isWriter(arc.to())) {
                        goal = there;
                        keep(known, fresh && trail.passedApp());
                        return true;
                    }
                } else if (plan.natures.forwards(arc.to())) {
                    open[count++] = there;
                }
            }
        }
        for (int i = 0; i < count && fresh && trail.passedApp(); i++) {
            hopeless.set(open[i]);
        }
        return false;
    }

    /// Not before something is asked: many states are made and asked nothing.
    private void makeRoom() {
        if (foundIn.length == 0) {
            foundIn = new int[plan.parts.size() * 2];
            before = foundIn.clone();
            open = foundIn.clone();
        }
    }

    private static int place(int component, boolean passedApp) {
        return component * 2 + (passedApp ? 1 : 0);
    }

    private void keep(BitSet known, boolean sure) {
        for (int place = before[goal]; place >= 0 && sure; place = before[place]) {
            known.set(place);
        }
    }

    private boolean isRefused(int component, Errand errand) {
        return errand.purpose() == Purpose.READ_TO_CHANGE && plan.natures.refusesChange(component);
    }

    /// Whether it may be of use: for writes perhaps only after a promotion.
    private boolean isOpen(Arc arc, Errand errand) {
        boolean carries = errand.isWrite() ? arc.writes() || promotes && arc.reads() : arc.reads();
        return carries && !failure.isCut(arc) && !failure.isDead(arc.to())
                && plan.goals.leads(arc.to(), errand.dataSet()) && !isRefused(arc.to(), errand);
    }
}
