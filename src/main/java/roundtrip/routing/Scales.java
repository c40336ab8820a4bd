package roundtrip.routing;

import java.util.Arrays;

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
    private final byte[] places;
    private final int[] scratch = new int[Tally.SIZE];

    Scales(Plan plan, Standpoints points, Judgement judgement, Agenda agenda, Damage damage) {
        this.plan = plan;
        this.points = points;
        this.judgement = judgement;
        this.agenda = agenda;
        this.damage = damage;
        counts = new int[points.count * Tally.SIZE];
        places = new byte[points.laneCount];
        Arrays.fill(places, (byte) Tally.ABSENT);
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
            if (manner == Manner.BEST || couldServe(points.next[lane]) || couldServe(points.change[lane])) {
                points.laneFlags[lane] |= CANDIDATE;
                if ((points.laneFlags[lane] & Lanes.PROMOTED_ONLY) == 0) {
                    int place = Tally.place(isStandby(lane), true, judgement.intact(points.next[lane]));
                    places[lane] = (byte) place;
                    counts[point * Tally.SIZE + place]++;
                }
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
            case GOAL, ENDS -> Tally.DOWN;
        };
    }

    private boolean isStandby(int lane) {
        return (points.laneFlags[lane] & Lanes.STANDBY) != 0;
    }

    /// How many lanes may close, whichever, without a change of the outcome; less than 0 if one may not.
    int spare(int point) {
        int from = point * Tally.SIZE;
        return switch (points.manner(point)) {
            case BEST -> Tally.allOk(counts, from) - 1;
            case CHOOSES -> Tally.sharedByOk(counts, from) - 1;
            default -> -1;
        };
    }

    /// Whether an open lane weighs anything.
    boolean counts(int lane) {
        return places[lane] != Tally.ABSENT;
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
        if (manner == Manner.CHOOSES_BLINDLY || damage.isSearched(point)) {
            return damage.reconsider(point).outcome(this::state, manner);
        }
        System.arraycopy(counts, point * Tally.SIZE, scratch, 0, Tally.SIZE);
        for (int lane = agenda.firstTouched(point); lane >= 0; lane = agenda.nextTouched(lane)) {
            if (places[lane] != Tally.ABSENT) {
                scratch[places[lane]]--;
            }
            int place = damage.isOpen(lane) ? state(lane) : Tally.ABSENT;
            if (place != Tally.ABSENT) {
                scratch[place]++;
            }
        }
        return decided(manner, scratch, 0);
    }

    /// The place of an open lane in a tally; nowhere if its end could never serve.
    private int state(int lane) {
        if ((points.laneFlags[lane] & CANDIDATE) == 0) {
            return Tally.ABSENT;
        }
        int test = points.test[lane];
        boolean healthy = test < 0 || judgement.outcome(test) != Tally.DOWN || judgement.intact(test) == Tally.DOWN;
        return Tally.place(isStandby(lane), healthy, judgement.outcome(points.next[lane]));
    }
}
