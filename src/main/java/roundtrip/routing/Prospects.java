package roundtrip.routing;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Role;
import roundtrip.topology.Trait;

/// What becomes of a request that stands somewhere, in one state of the drawing. Every answer is computed once; where components
/// lie on rings, once per set of ring members already entered. Where these are too many, only whether there is a [WayOut].
final class Prospects {
    private static final int MANY = 2_000;
    /// Asking goes on inside asking no further than this, so that no chain is too long for the stack.
    private static final int DEEPEST = 100;

    private record Question(int key, BitSet entered) {}

    private final Plan plan;
    private final Onward onward;
    private final Shortcut shortcut;
    private final Prospects intact;
    private @Nullable Outcome[] answers = new @Nullable Outcome[0];
    private final Map<Question, Outcome> onRings = new HashMap<>();
    private final WayOut wayOut;
    private int depth;

    Prospects(Plan plan, Failure failure, @Nullable Prospects intact) {
        this.plan = plan;
        this.onward = new Onward(plan, failure);
        shortcut = new Shortcut(plan, failure, onward, this);
        this.intact = intact == null ? this : intact;
        wayOut = new WayOut(plan, onward);
    }

    Onward onward() {
        return onward;
    }

    boolean isDown(Trail trail, Errand errand) {
        return of(trail, errand) == Outcome.DOWN;
    }

    Outcome of(Trail trail, Errand asked) {
        Errand errand = asked.purpose() == Purpose.READ_TO_CHANGE && !plan.natures.refusesChange()
                ? asked.as(Purpose.READ)
                : asked;
        int key = ((trail.at() * plan.dataSets.names().size() + errand.dataSet()) * Purpose.count()
                + errand.purpose().ordinal()) * 2 + (trail.passedApp() ? 1 : 0);
        BitSet entered = plan.knots.holds(trail.at()) ? trail.onThisRing(plan.knots) : new BitSet();
        Outcome sure = entered.isEmpty() || onRings.size() < MANY ? null : shortcut.of(trail, errand);
        if (sure != null) {
            return sure;
        }
        if (entered.isEmpty()) {
            makeRoom();
            Outcome known = answers[key];
            if (known == null) {
                known = shortened(trail, errand);
                answers[key] = known;
            }
            return known;
        }
        Question question = new Question(key, entered);
        Outcome known = onRings.get(question);
        if (known == null && onRings.size() >= MANY) {
            return wayOut.of(trail, errand);
        }
        if (known == null) {
            known = shortened(trail, errand);
            onRings.put(question, known);
        }
        return known;
    }

    /// Not before something is asked: many states are made and asked nothing.
    private void makeRoom() {
        if (answers.length == 0) {
            answers = new @Nullable Outcome[plan.parts.size() * plan.dataSets.names().size() * Purpose.count() * 2];
        }
    }

    private Outcome shortened(Trail trail, Errand errand) {
        Outcome known = plan.knots.holds(trail.at()) ? shortcut.of(trail, errand) : null;
        return known == null ? find(trail, errand) : known;
    }

    /// What must be known first, because it lies too deep to be found on the way.
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Trail trail;
        private final transient Errand errand;

        TooDeep(Trail trail, Errand errand) {
            super(null, null, false, false);
            this.trail = trail;
            this.errand = errand;
        }
    }

    private Outcome find(Trail trail, Errand errand) {
        if (depth >= DEEPEST) {
            throw new TooDeep(trail, errand);
        }
        if (depth > 0) {
            return findHere(trail, errand);
        }
        while (true) {
            try {
                return findHere(trail, errand);
            } catch (TooDeep deeper) {
                of(deeper.trail, deeper.errand); // remembered, so the next try comes further
            }
        }
    }

    private Outcome findHere(Trail trail, Errand errand) {
        depth++;
        try {
            return judged(trail, errand);
        } finally {
            depth--;
        }
    }

    private Outcome judged(Trail trail, Errand errand) {
        Component here = plan.parts.at(trail.at());
        if (errand.purpose() == Purpose.READ_TO_CHANGE && here.role() instanceof Role.App app && app.readOnly()) {
            return Outcome.DOWN;
        }
        if (plan.isGoal(trail, errand.dataSet())) {
            boolean refused = errand.isWrite() && !onward.isWriter(trail.at());
            return refused ? Outcome.DOWN : Outcome.OK;
        }
        if (chooses(here)) {
            return Outcome.shared(chosen(trail, errand).stream().map(share -> outcome(trail, share, errand)).toList());
        }
        return bestOf(trail, errand);
    }

    /// The data first: mostly that ends the search.
    private Outcome bestOf(Trail trail, Errand errand) {
        List<Share> options = options(trail, errand);
        Outcome best = Outcome.DOWN;
        for (boolean data : new boolean[]{true, false}) {
            for (Share share : options) {
                if (plan.mayEnd(share.way().to(), errand.dataSet()) == data) {
                    Outcome outcome = outcome(trail, share, errand);
                    if (outcome == Outcome.OK) {
                        return outcome;
                    }
                    best = outcome.compareTo(best) < 0 ? outcome : best;
                }
            }
        }
        return best;
    }

    private static boolean chooses(Component component) {
        return component.kind().has(Trait.CHOOSES);
    }

    private Outcome outcome(Trail trail, Share share, Errand errand) {
        return share.lost() ? Outcome.DOWN : beyond(trail, share.way(), errand.purpose(), errand);
    }

    /// The best that becomes of a request at whom this way leads to, whichever firewalls it takes.
    ///
    /// @param sent what the way carries
    private Outcome beyond(Trail trail, Way way, Purpose sent, Errand errand) {
        return of(plan.along(trail, best(trail, way, sent, errand)), errand);
    }

    private Way best(Trail trail, Way first, Purpose sent, Errand errand) {
        return of(plan.along(trail, first), errand) == Outcome.OK
                ? first
                : Stream.concat(Stream.of(first), onward.others(trail, first, sent).stream())
                        .min(Comparator.comparing(way -> of(plan.along(trail, way), errand))).orElseThrow();
    }

    /// Where a request goes from here: the shares of a chooser, or the ways of an application or queue, the best first.
    List<Share> shares(Trail trail, Errand errand) {
        if (chooses(plan.parts.at(trail.at()))) {
            return chosen(trail, errand).stream().map(share -> best(trail, share, errand)).toList();
        }
        return options(trail, errand).stream().map(share -> best(trail, share, errand))
                .sorted(Comparator.comparing((Share share) -> outcome(trail, share, errand))).toList();
    }

    private Share best(Trail trail, Share share, Errand errand) {
        return share.lost() ? share : Share.of(best(trail, share.way(), errand.purpose(), errand));
    }

    /// Those that a chooser could give a request to, if whoever comes before them were not to be had: standbys too.
    List<Way> ready(Trail trail, Errand errand) {
        return chooses(plan.parts.at(trail.at())) && !plan.isGoal(trail, errand.dataSet())
                ? candidates(trail, onward.ways(trail, errand.purpose()), errand).stream()
                        .filter(way -> isHealthy(trail, way, errand))
                        .map(way -> best(trail, way, errand.purpose(), errand)).toList()
                : List.of();
    }

    private List<Share> options(Trail trail, Errand errand) {
        boolean forwards = switch (plan.parts.at(trail.at()).role()) {
            case Role.App _,Role.Queue _ -> true;
            default -> false;
        };
        return forwards && !plan.isGoal(trail, errand.dataSet())
                ? onward.ways(trail, errand.purpose()).stream().map(Share::of).toList()
                : List.of();
    }

    private List<Share> chosen(Trail trail, Errand errand) {
        if (plan.isGoal(trail, errand.dataSet())) {
            return List.of();
        }
        Choice choice = new Choice(candidates(trail, intact.onward.ways(trail, errand.purpose()), errand),
                candidates(trail, onward.ways(trail, errand.purpose()), errand));
        boolean checks = !(plan.parts.at(trail.at()).role() instanceof Role.LoadBalancer balancer)
                || balancer.healthChecks();
        return checks ? choice.checked(way -> isHealthy(trail, way, errand)) : choice.unchecked();
    }

    private List<Way> candidates(Trail trail, List<Way> ways, Errand errand) {
        return ways.stream().filter(way -> intact.couldServe(trail, way, errand)).toList();
    }

    private boolean couldServe(Trail trail, Way way, Errand errand) {
        return leads(trail, way, errand.purpose(), errand)
                || errand.isWrite() && leads(trail, way, errand.purpose(), errand.as(Purpose.READ_TO_CHANGE));
    }

    private boolean leads(Trail trail, Way way, Purpose sent, Errand errand) {
        return beyond(trail, way, sent, errand) != Outcome.DOWN;
    }

    /// Health checks test reads. Who never could read is not skipped for it.
    private boolean isHealthy(Trail trail, Way way, Errand errand) {
        Errand reading = errand.as(Purpose.READ);
        return leads(trail, way, errand.purpose(), reading) || !intact.leads(trail, way, errand.purpose(), reading);
    }

    /// Whether somebody who stands here would be sent such requests at all. Only asked of the intact drawing. A server that can
    /// only read is sent writes too: nobody tells the balancer, unless the application is known to be read-only.
    boolean couldServe(Trail trail, Errand errand) {
        return !isDown(trail, errand) || errand.isWrite() && !isDown(trail, errand.as(Purpose.READ_TO_CHANGE));
    }
}
