package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// Which entries the requests of each client arrive at and what becomes of them, told from the outcomes of the standpoints.
/// The same choice as [Arrival], for many failures of one drawing: while a client's ways in are untouched, only the shares of the
/// entry groups at which something has changed are counted anew.
final class Doors {
    private static final int OUTCOMES = Outcome.values().length;

    private final Plan plan;
    private final Standpoints standpoints;
    private final int[] clients;
    private final List<Operation> operations;
    private final IntUnaryOperator intact;
    private final List<Entries.Group> groups;
    private final boolean isWatched;
    private final int[] groupOf;
    private final BitSet served = new BitSet();
    private final List<Lanes.Passage> passages = new ArrayList<>();
    private final List<BitSet> reached = new ArrayList<>();
    private final List<int[]> shares = new ArrayList<>();

    /// @param clients their numbers
    /// @param intact the outcome of each standpoint when nothing is broken
    Doors(Plan plan, Standpoints standpoints, int[] clients, List<Operation> operations, IntUnaryOperator intact) {
        this.plan = plan;
        this.standpoints = standpoints;
        this.clients = clients;
        this.operations = operations;
        this.intact = intact;
        groups = plan.entries.groups();
        isWatched = groups.stream().anyMatch(Entries.Group::watched);
        groupOf = new int[plan.parts.size()];
        for (int group = 0; group < groups.size(); group++) {
            for (int member : groups.get(group).members()) {
                groupOf[member] = group;
            }
            markServed(group);
        }
        Onward onward = new Onward(plan, plan.nothing());
        for (int client : clients) {
            passages.add(standpoints.lanes.passage(client, Arc::request));
            reached.add(ends(onward.requests(client)));
        }
        for (int demand = 0; demand < clients.length * sets() * operations.size(); demand++) {
            shares.add(shares(client(demand), reached.get(client(demand)), set(demand), purpose(demand), intact, true));
        }
    }

    private static BitSet ends(List<Way> ways) {
        BitSet ends = new BitSet();
        ways.forEach(way -> ends.set(way.to()));
        return ends;
    }

    private int sets() {
        return plan.dataSets.names().size();
    }

    private int client(int demand) {
        return demand / operations.size() / sets();
    }

    private int set(int demand) {
        return demand / operations.size() % sets();
    }

    private Purpose purpose(int demand) {
        return Purpose.of(operations.get(demand % operations.size()));
    }

    private void markServed(int group) {
        for (int set = 0; set < sets(); set++) {
            for (Operation operation : operations) {
                Purpose purpose = Purpose.of(operation);
                int itsSet = set;
                if (groups.get(group).members().stream().anyMatch(member -> isServed(member, itsSet, purpose)
                        || purpose == Purpose.WRITE && isServed(member, itsSet, standpoints.changing()))) {
                    served.set(place(group, set, purpose));
                }
            }
        }
    }

    private boolean isServed(int member, int set, Purpose purpose) {
        return intact.applyAsInt(standpoints.start(member, set, purpose)) != Tally.DOWN;
    }

    private int place(int group, int set, Purpose purpose) {
        return (group * sets() + set) * 2 + (purpose == Purpose.WRITE ? 1 : 0);
    }

    /// The outcome of every demand when nothing is broken.
    List<Outcome> intact() {
        return shares.stream().map(Doors::outcome).toList();
    }

    private static Outcome outcome(int[] shares) {
        return Outcome.values()[Tally.shared(shares[0], shares[1], shares[2])];
    }

    /// The outcome of every demand after a failure.
    ///
    /// @param before the outcomes when nothing is broken, which are given back where nothing changes
    /// @param changed the standpoints at entries that have another outcome now
    List<Outcome> after(Failure failure, List<Outcome> before, List<Integer> changed, IntUnaryOperator now) {
        List<Outcome> after = before;
        Set<Integer> touched = touched(changed);
        for (int demand = 0; demand < before.size(); demand++) {
            int n = client(demand);
            boolean moved = isTouched(n, failure);
            int[] counted = moved || isWatched && !touched.isEmpty()
                    ? shares(n, moved ? ends(new Onward(plan, failure).requests(clients[n])) : reached.get(n),
                            set(demand), purpose(demand), now, false)
                    : recounted(demand, touched, now);
            Outcome outcome = outcome(counted);
            if (outcome != before.get(demand)) {
                after = after == before ? new ArrayList<>(before) : after;
                after.set(demand, outcome);
            }
        }
        return after;
    }

    /// The places (group, data set, purpose) at which some share has another outcome.
    private Set<Integer> touched(List<Integer> changed) {
        Set<Integer> touched = new LinkedHashSet<>();
        for (int point : changed) {
            int member = standpoints.at[point];
            Purpose purpose = standpoints.purpose(point);
            if (point == standpoints.start(member, standpoints.dataSet(point), purpose)) {
                touched.add(place(groupOf[member], standpoints.dataSet(point), purpose));
            }
        }
        return touched;
    }

    private boolean isTouched(int n, Failure failure) {
        return failure.isDead(clients[n]) || failure.touches(passages.get(n).nodes(), passages.get(n).links())
                || failure.touches(reached.get(n));
    }

    private int[] recounted(int demand, Set<Integer> touched, IntUnaryOperator now) {
        int[] counted = shares.get(demand);
        for (int place : touched) {
            int group = place / 2 / sets();
            if (place == place(group, set(demand), purpose(demand)) && served.get(place)) {
                counted = counted == shares.get(demand) ? counted.clone() : counted;
                BitSet open = reached.get(client(demand));
                count(groups.get(group), open, set(demand), purpose(demand), intact, counted, -1);
                count(groups.get(group), open, set(demand), purpose(demand), now, counted, 1);
            }
        }
        return counted;
    }

    /// How many shares have which outcome.
    private int[] shares(int n, BitSet open, int set, Purpose purpose, IntUnaryOperator now, boolean isIntact) {
        List<Entries.Group> candidates = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            if (served.get(place(group, set, purpose))
                    && groups.get(group).members().stream().anyMatch(open::get)) {
                candidates.add(groups.get(group));
            }
        }
        boolean isTold = isWatched && !isIntact && candidates.stream().anyMatch(group -> reads(group, open, set, now));
        int[] counted = new int[OUTCOMES];
        for (Entries.Group group : candidates) {
            if (!isTold || !group.watched() || reads(group, open, set, now)
                    || !reads(group, reached.get(n), set, intact)) {
                count(group, open, set, purpose, now, counted, 1);
            }
        }
        return counted;
    }

    private boolean reads(Entries.Group group, BitSet open, int set, IntUnaryOperator outcomes) {
        int[] counted = new int[OUTCOMES];
        count(group, open, set, Purpose.READ, outcomes, counted, 1);
        return counted[Tally.OK] + counted[Tally.SOME] > 0;
    }

    /// The members that answer: the first that can be reached, or all of them.
    private void count(Entries.Group group, BitSet open, int set, Purpose purpose, IntUnaryOperator outcomes,
            int[] counted, int by) {
        for (int member : group.members()) {
            if (open.get(member)) {
                counted[outcomes.applyAsInt(standpoints.start(member, set, purpose))] += by;
                if (!group.active()) {
                    return;
                }
            }
        }
    }
}
