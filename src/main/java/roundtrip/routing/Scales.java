package roundtrip.routing;

/// Weighs the lanes of a standpoint that is on no ring: first when nothing is broken, then after each failure only those that have
/// changed.
final class Scales {
    private static final int CANDIDATE = 4;

    private final Plan plan;
    private final Standpoints points;
    private final Judgement judgement;
    private final Agenda agenda;
    private final Damage damage;
    private final int[] counts;
    /// Of each lane where it counts in the intact drawing.
    private final short[] places;
    private final int[] scratch = new int[Tally.SIZE];

    Scales(Plan plan, Standpoints points, Judgement judgement, Agenda agenda, Damage damage) {
        this.plan = plan;
        this.points = points;
        this.judgement = judgement;
        this.agenda = agenda;
        this.damage = damage;
        counts = new int[points.count * Tally.SIZE];
        places = new short[points.lanes.count];
    }

    int weighIntact(int point) {
        Manner manner = points.manner(point);
        if (points.refusesChange(point)) {
            return Tally.DOWN;
        }
        if (manner == Manner.GOAL) {
            boolean refused = points.purpose(point) == Purpose.WRITE && !plan.dataSets.isWriter(points.at[point]);
            return refused ? Tally.DOWN : Tally.OK;
        }
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            int next = points.lanes.next[lane];
            if (manner == Manner.BEST || couldServe(next) || couldServe(points.lanes.change[lane])) {
                points.lanes.flags[lane] |= CANDIDATE;
            }
            if (!points.lanes.isPromotedOnly(lane)) {
                places[lane] = (short) (points.isManifold(next) ? placesBehind(lane) : placeAlone(lane, true));
                Tally.add(places[lane], counts, point * Tally.SIZE, 1);
            }
        }
        return decided(manner, counts, point * Tally.SIZE);
    }

    private boolean couldServe(int point) {
        return point >= 0 && judgement.intact(point) != Tally.DOWN;
    }

    private static int decided(Manner manner, int[] counts, int from) {
        return switch (manner) {
            case CHOOSES, CHOOSES_BLINDLY -> Tally.checked(counts, from);
            case BEST -> Tally.best(counts, from);
            case PASSES -> Tally.set(counts, from);
            case GOAL, ENDS -> Tally.DOWN;
        };
    }

    private boolean isStandby(int lane) {
        return points.lanes.isStandby(lane);
    }

    /// How many lanes may close, whichever, without a change of the outcome; less than 0 if one may not.
    int spare(int point) {
        int from = point * Tally.SIZE;
        return switch (points.manner(point)) {
            case BEST -> Tally.leastOk(counts, from) - 1;
            case CHOOSES -> Tally.sharedByOk(counts, from) - 1;
            case PASSES -> Tally.alike(counts, from) - 1;
            default -> -1;
        };
    }

    /// Whether an open lane weighs anything.
    boolean counts(int lane) {
        boolean chooses = points.manner(points.lanes.from[lane]) == Manner.CHOOSES;
        return chooses ? Tally.isChosen(places[lane]) : places[lane] != 0;
    }

    /// The outcome at a standpoint on the agenda.
    int weigh(int point) {
        Manner manner = points.manner(point);
        if (manner == Manner.GOAL) {
            boolean opens = points.purpose(point) == Purpose.WRITE && damage.promotes(points.at[point]);
            return opens ? Tally.OK : judgement.intact(point);
        }
        if (manner == Manner.ENDS) {
            return judgement.intact(point);
        }
        if (manner == Manner.CHOOSES_BLINDLY) {
            return damage.reconsider(point).outcome(this::place);
        }
        System.arraycopy(counts, point * Tally.SIZE, scratch, 0, Tally.SIZE);
        for (int lane = agenda.firstTouched(point); lane >= 0; lane = agenda.nextTouched(lane)) {
            Tally.add(places[lane], scratch, 0, -1);
            if (damage.isOpen(lane)) {
                Tally.add(places(lane), scratch, 0, 1);
            }
        }
        int outcome = decided(manner, scratch, 0);
        if (manner == Manner.CHOOSES && outcome != Tally.DOWN && points.haveFirewallsOnRings()
                && !Tally.isHealthy(scratch, 0)) {
            judgement.doubt(); // then each that is alive counts, and of a ring it is known only whether anybody there serves
        }
        return outcome;
    }

    /// The set of places at which an open lane counts.
    private int places(int lane) {
        return points.isManifold(points.lanes.next[lane])
                ? placesBehind(lane)
                : placeAlone(lane, isHealthy(lane));
    }

    /// The same for a lane to a firewall.
    private int placesBehind(int lane) {
        int set = judgement.state(points.lanes.next[lane]);
        return isStandby(lane) ? Tally.onStandby(set) : set;
    }

    private int placeAlone(int lane, boolean healthy) {
        int outcome = judgement.outcome(points.lanes.next[lane]);
        return 1 << (isCandidate(lane)
                ? Tally.place(isStandby(lane), healthy, outcome)
                : Tally.hopeless(outcome));
    }

    private boolean isCandidate(int lane) {
        return (points.lanes.flags[lane] & CANDIDATE) != 0;
    }

    /// Whether the end of a lane is no worse for a test than when nothing was broken.
    private boolean isHealthy(int lane) {
        int test = points.lanes.test[lane];
        return test < 0 || judgement.outcome(test) != Tally.DOWN || judgement.intact(test) == Tally.DOWN;
    }

    /// The place of an open lane in a tally; nowhere if its end could never serve.
    private int place(int lane) {
        return isCandidate(lane)
                ? Tally.place(isStandby(lane), isHealthy(lane), judgement.outcome(points.lanes.next[lane]))
                : Tally.ABSENT;
    }
}
