package roundtrip.routing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// The entry groups, and what each has to offer for each wish: a *place* is one group and one wish. Tells how many shares of the
/// requests have which outcome, from the outcomes of the standpoints at the members.
final class Addresses {
    private static final int NONE = -1;

    private final Wishes wishes;
    private final IntUnaryOperator intact;
    private final List<Entries.Group> groups;
    private final int[][] members;
    private final int[][] starts;
    private final int[] groupOf;
    private final int[] placeOf;
    private final BitSet sharing = new BitSet();
    private final BitSet served = new BitSet();
    private final SparseSet none = new SparseSet(0);
    private final boolean isWatched;

    /// @param intact the outcome of each standpoint when nothing is broken
    Addresses(Plan plan, Standpoints points, Wishes wishes, IntUnaryOperator intact) {
        this.wishes = wishes;
        this.intact = intact;
        groups = plan.entries.groups();
        boolean watched = false;
        for (Entries.Group group : groups) {
            watched |= group.watched();
        }
        isWatched = watched;
        members = new int[groups.size()][];
        starts = new int[groups.size() * wishes.count()][];
        groupOf = new int[plan.parts.size()];
        Arrays.fill(groupOf, NONE);
        placeOf = new int[points.count];
        Arrays.fill(placeOf, NONE);
        for (int group = 0; group < members.length; group++) {
            members[group] = Ints.of(groups.get(group).members());
            for (int member : members[group]) {
                groupOf[member] = group;
            }
            for (int wish = 0; wish < wishes.count(); wish++) {
                enter(plan, points, group, wish);
            }
        }
    }

    private void enter(Plan plan, Standpoints points, int group, int wish) {
        int place = group * wishes.count() + wish;
        starts[place] = new int[members[group].length];
        for (int i = 0; i < starts[place].length; i++) {
            int start = points.start(members[group][i], wishes.dataSet(wish), wishes.purpose(wish));
            starts[place][i] = start;
            if (start == NONE) {
                continue;
            }
            if (placeOf[start] == NONE) {
                placeOf[start] = place;
            } else {
                sharing.set(placeOf[start]);
            }
            boolean changes = wishes.purpose(wish) == Purpose.WRITE
                    && isServed(points.start(members[group][i], wishes.dataSet(wish), plan.changing()));
            if (changes || isServed(start)) {
                served.set(place);
            }
        }
    }

    private boolean isServed(int start) {
        return intact.applyAsInt(start) != Tally.DOWN;
    }

    /// Whether some DNS tests the health of the addresses that it names.
    boolean areWatched() {
        return isWatched;
    }

    private int group(int place) {
        return place / wishes.count();
    }

    private int place(int group, int wish) {
        return group * wishes.count() + wish;
    }

    int wish(int place) {
        return place % wishes.count();
    }

    /// How many places there are.
    int places() {
        return starts.length;
    }

    /// Adds the places of the group to which an entry belongs, if it belongs to any.
    void addPlaces(int entry, SparseSet all) {
        int group = groupOf[entry];
        for (int wish = 0; group != NONE && wish < wishes.count(); wish++) {
            all.add(place(group, wish));
        }
    }

    /// Adds the places for which a standpoint matters.
    void mark(int point, SparseSet marked) {
        int place = placeOf[point];
        if (place != NONE) {
            marked.add(place);
            if (sharing.get(place)) {
                marked.add(place + 1); // a write that stands where the read does
            }
        }
    }

    /// Whether anybody who reaches these entries has a share there.
    boolean concerns(int place, BitSet reached) {
        return served.get(place) && isOpen(group(place), reached, none);
    }

    /// Counts the shares of one place anew.
    ///
    /// @param counted those of all wishes
    void recount(int place, BitSet reached, SparseSet lost, IntUnaryOperator now, int[] counted) {
        count(place, reached, none, intact, counted, wish(place) * Tally.OUTCOMES, -1);
        count(place, reached, lost, now, counted, wish(place) * Tally.OUTCOMES, 1);
    }

    /// For each wish how many shares have which outcome when nothing is broken.
    int[] shares(BitSet reached) {
        int[] counted = new int[wishes.count() * Tally.OUTCOMES];
        for (int place = 0; place < starts.length; place++) {
            if (served.get(place)) {
                count(place, reached, none, intact, counted, wish(place) * Tally.OUTCOMES, 1);
            }
        }
        return counted;
    }

    /// For each wish how many have which outcome after a failure, all counted anew.
    int[] shares(BitSet reached, SparseSet lost, IntUnaryOperator now) {
        int[] counted = new int[wishes.count() * Tally.OUTCOMES];
        for (int wish = 0; wish < wishes.count(); wish++) {
            countAll(wish, reached, lost, now, counted);
        }
        return counted;
    }

    /// A DNS that tests health leaves out addresses that can no longer be read, unless none can.
    private void countAll(int wish, BitSet reached, SparseSet lost, IntUnaryOperator now, int[] counted) {
        BitSet candidates = new BitSet();
        boolean isTold = false;
        for (int group = 0; group < members.length; group++) {
            if (served.get(place(group, wish)) && isOpen(group, reached, lost)) {
                candidates.set(group);
                isTold |= isWatched && reads(group, reached, lost, wish, now);
            }
        }
        for (int group = candidates.nextSetBit(0); group >= 0; group = candidates.nextSetBit(group + 1)) {
            if (!isTold || !groups.get(group).watched() || reads(group, reached, lost, wish, now)
                    || !reads(group, reached, none, wish, intact)) {
                count(place(group, wish), reached, lost, now, counted, wish * Tally.OUTCOMES, 1);
            }
        }
    }

    private boolean isOpen(int group, BitSet reached, SparseSet lost) {
        for (int member : members[group]) {
            if (leadsTo(member, reached, lost)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsTo(int member, BitSet reached, SparseSet lost) {
        return reached.get(member) && (lost.isEmpty() || !lost.has(member));
    }

    private boolean reads(int group, BitSet reached, SparseSet lost, int wish, IntUnaryOperator outcomes) {
        int[] counted = new int[Tally.OUTCOMES];
        count(place(group, wishes.reading(wish)), reached, lost, outcomes, counted, 0, 1);
        return counted[Tally.OK] + counted[Tally.SOME] > 0;
    }

    /// The members that answer: the first that can be reached, or all of them.
    private void count(int place, BitSet reached, SparseSet lost, IntUnaryOperator outcomes, int[] counted, int from,
            int by) {
        int group = group(place);
        for (int i = 0; i < starts[place].length; i++) {
            if (leadsTo(members[group][i], reached, lost)) {
                int start = starts[place][i];
                counted[from + (start == NONE ? Tally.DOWN : outcomes.applyAsInt(start))] += by;
                if (!groups.get(group).active()) {
                    return;
                }
            }
        }
    }
}
