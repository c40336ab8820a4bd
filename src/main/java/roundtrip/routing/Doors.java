package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// Which entries the requests of each client arrive at and what becomes of them, told from the outcomes of the standpoints.
/// The same choice as [Arrival], for many failures of one drawing.
final class Doors {
    private final Plan plan;
    private final Standpoints standpoints;
    private final IntUnaryOperator intact;
    private final List<Lanes.Passage> passages = new ArrayList<>();
    private final List<BitSet> reached = new ArrayList<>();

    /// @param clients their numbers
    /// @param intact the outcome of each standpoint when nothing is broken
    Doors(Plan plan, Standpoints standpoints, int[] clients, IntUnaryOperator intact) {
        this.plan = plan;
        this.standpoints = standpoints;
        this.intact = intact;
        Onward onward = new Onward(plan, plan.nothing());
        for (int client : clients) {
            passages.add(standpoints.lanes.passage(client, Arc::request));
            reached.add(ends(onward.requests(client)));
        }
    }

    private static BitSet ends(List<Way> ways) {
        BitSet ends = new BitSet();
        ways.forEach(way -> ends.set(way.to()));
        return ends;
    }

    /// Whether the failure touches the ways of the n-th client to the entries.
    boolean isTouched(int n, int client, Failure failure) {
        return failure.isDead(client) || failure.touches(passages.get(n).nodes(), passages.get(n).links())
                || failure.touches(reached.get(n), new BitSet());
    }

    /// The components that the n-th client reaches.
    BitSet reached(int n, int client, Failure failure) {
        return isTouched(n, client, failure)
                ? ends(new Onward(plan, failure).requests(client))
                : reached.get(n);
    }

    /// @param now the outcome of each standpoint
    int outcome(int n, BitSet open, int set, Purpose purpose, IntUnaryOperator now, boolean isIntact) {
        List<Entries.Group> candidates = new ArrayList<>();
        boolean readable = false;
        for (Entries.Group group : plan.entries.groups()) {
            if (couldServe(group, set, purpose) && group.members().stream().anyMatch(open::get)) {
                candidates.add(group);
                readable |= group.watched() && reads(group, open, set, now);
            }
        }
        boolean isTold = !isIntact && candidates.stream().anyMatch(Entries.Group::watched)
                && (readable || candidates.stream().anyMatch(group -> reads(group, open, set, now)));
        int[] shares = new int[Outcome.values().length];
        for (Entries.Group group : candidates) {
            if (!isTold || !group.watched() || reads(group, open, set, now)
                    || !reads(group, reached.get(n), set, intact)) {
                count(group, open, set, purpose, now, shares);
            }
        }
        return Tally.shared(shares[0], shares[1], shares[2]);
    }

    private boolean reads(Entries.Group group, BitSet open, int set, IntUnaryOperator outcomes) {
        int[] shares = new int[Outcome.values().length];
        count(group, open, set, Purpose.READ, outcomes, shares);
        return shares[0] + shares[1] > 0;
    }

    /// The members that answer: the first that can be reached, or all of them.
    private void count(Entries.Group group, BitSet open, int set, Purpose purpose, IntUnaryOperator outcomes,
            int[] shares) {
        for (int member : group.members()) {
            if (open.get(member)) {
                shares[outcomes.applyAsInt(standpoints.start(member, set, purpose))]++;
                if (!group.active()) {
                    return;
                }
            }
        }
    }

    private boolean couldServe(Entries.Group group, int set, Purpose purpose) {
        return group.members().stream().anyMatch(member -> isServed(member, set, purpose)
                || purpose == Purpose.WRITE && isServed(member, set, Purpose.READ_TO_CHANGE));
    }

    private boolean isServed(int member, int set, Purpose purpose) {
        return intact.applyAsInt(standpoints.start(member, set, purpose)) != Tally.DOWN;
    }
}
