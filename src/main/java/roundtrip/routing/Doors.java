package roundtrip.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/// Which entries the requests of each client arrive at and what becomes of them, told from the outcomes of the standpoints.
/// The same choice as [Arrival], for many failures of one drawing: clients that are alike are asked once, and only the shares of
/// the entry groups at which something has changed are counted anew.
final class Doors {
    private static final int OUTCOMES = Outcome.values().length;
    private static final int NONE = -1;

    /// What a crowd or one of its clients meets after a failure.
    private record Arrived(Crowd crowd, int[][] intact, BitSet open, List<Integer> clients) {}

    private final Plan plan;
    private final Standpoints standpoints;
    private final int[] clients;
    private final List<Operation> operations;
    private final int wishes;
    private final IntUnaryOperator intact;
    private final List<Entries.Group> groups;
    private final boolean isWatched;
    private final int[] groupOf;
    private final int[] placeOf;
    private final int[][] starts;
    private final BitSet served = new BitSet();
    private final List<Crowd> crowds;
    private final List<int[][]> shares = new ArrayList<>();
    private final int[] crowdOf;
    private final int[] clientOnLink;
    private final int[] clientAt;

    /// @param clients their numbers
    /// @param intact the outcome of each standpoint when nothing is broken
    Doors(Plan plan, Standpoints standpoints, int[] clients, List<Operation> operations, IntUnaryOperator intact) {
        this.plan = plan;
        this.standpoints = standpoints;
        this.clients = clients;
        this.operations = operations;
        this.intact = intact;
        wishes = plan.dataSets.names().size() * operations.size();
        groups = plan.entries.groups();
        isWatched = groups.stream().anyMatch(Entries.Group::watched);
        groupOf = filled(plan.parts.size());
        placeOf = filled(standpoints.count);
        starts = new int[groups.size() * wishes][];
        for (int group = 0; group < groups.size(); group++) {
            for (int wish = 0; wish < wishes; wish++) {
                enter(group, wish);
            }
        }
        crowds = List.copyOf(Crowd.of(plan, standpoints.lanes, clients));
        crowdOf = filled(clients.length);
        clientOnLink = filled(plan.links.size());
        clientAt = filled(plan.parts.size());
        crowds.forEach(this::enter);
    }

    private static int[] filled(int size) {
        int[] numbers = new int[size];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    private void enter(int group, int wish) {
        int place = group * wishes + wish;
        List<Integer> members = groups.get(group).members();
        starts[place] = new int[members.size()];
        for (int i = 0; i < members.size(); i++) {
            int start = standpoints.start(members.get(i), set(wish), purpose(wish));
            starts[place][i] = start;
            placeOf[start] = place;
            groupOf[members.get(i)] = group;
            boolean changes = purpose(wish) == Purpose.WRITE
                    && isServed(standpoints.start(members.get(i), set(wish), standpoints.changing()));
            if (changes || isServed(start)) {
                served.set(place);
            }
        }
    }

    private void enter(Crowd crowd) {
        int[][] counted = new int[wishes][];
        for (int wish = 0; wish < wishes; wish++) {
            counted[wish] = shares(crowd, crowd.reached(), wish, intact, true);
        }
        for (int client : crowd.clients()) {
            crowdOf[client] = shares.size();
            clientAt[clients[client]] = client;
            Stream.of(plan.arcs.from(clients[client])).filter(arc -> arc.number() >= 0)
                    .forEach(arc -> clientOnLink[arc.number()] = client);
        }
        shares.add(counted);
    }

    private boolean isServed(int start) {
        return intact.applyAsInt(start) != Tally.DOWN;
    }

    private int set(int wish) {
        return wish / operations.size();
    }

    private Purpose purpose(int wish) {
        return Purpose.of(operations.get(wish % operations.size()));
    }

    /// The outcome of every demand when nothing is broken.
    List<Outcome> intact() {
        List<Outcome> all = new ArrayList<>();
        for (int client = 0; client < clients.length; client++) {
            for (int[] counted : shares.get(crowdOf[client])) {
                all.add(outcome(counted));
            }
        }
        return all;
    }

    private static Outcome outcome(int[] shares) {
        return Outcome.values()[Tally.shared(shares[0], shares[1], shares[2])];
    }

    /// The outcome of every demand after a failure.
    ///
    /// @param before the outcomes when nothing is broken, which are given back where nothing changes
    /// @param changed the standpoints at entries that have another outcome now
    List<Outcome> after(Failure failure, List<Outcome> before, List<Integer> changed, IntUnaryOperator now) {
        Set<Integer> touched = new TreeSet<>();
        changed.stream().map(point -> placeOf[point]).filter(place -> place != NONE).forEach(touched::add);
        List<Outcome> after = before;
        for (Arrived arrived : arrived(failure)) {
            after = after(arrived, before, after, touched, now);
        }
        return after;
    }

    /// The crowds, and apart from them the clients that the failure concerns themselves.
    private List<Arrived> arrived(Failure failure) {
        List<Arrived> all = new ArrayList<>();
        Set<Integer> alone = alone(failure);
        for (int i = 0; i < crowds.size(); i++) {
            Crowd crowd = crowds.get(i);
            List<Integer> others = alone.isEmpty()
                    ? crowd.clients()
                    : crowd.clients().stream().filter(client -> !alone.contains(client)).toList();
            if (!others.isEmpty()) {
                all.add(new Arrived(crowd, shares.get(i), open(crowd, others.getFirst(), failure), others));
            }
        }
        for (int client : alone) {
            all.add(new Arrived(crowds.get(crowdOf[client]), shares.get(crowdOf[client]),
                    Crowd.ends(plan, standpoints.lanes, clients[client], failure), List.of(client)));
        }
        return all;
    }

    private Set<Integer> alone(Failure failure) {
        Set<Integer> alone = new TreeSet<>();
        failure.deadParts().stream().forEach(part -> alone.add(clientAt[part]));
        failure.cutLinks().stream().forEach(link -> alone.add(clientOnLink[link]));
        alone.remove(NONE);
        return alone;
    }

    private BitSet open(Crowd crowd, int client, Failure failure) {
        if (crowd.isTouched(failure)) {
            return Crowd.ends(plan, standpoints.lanes, clients[client], failure);
        }
        if (!failure.deadParts().meets(crowd.reached())) {
            return crowd.reached();
        }
        BitSet alive = (BitSet) crowd.reached().clone();
        failure.deadParts().stream().forEach(alive::clear);
        return alive;
    }

    private List<Outcome> after(Arrived arrived, List<Outcome> before, List<Outcome> soFar, Set<Integer> touched,
            IntUnaryOperator now) {
        BitSet moved = moved(arrived);
        if (moved.isEmpty() && touched.isEmpty()) {
            return soFar;
        }
        List<Outcome> after = soFar;
        int[][] counted = isWatched ? shares(arrived, now) : recounted(arrived, moved, touched, now);
        for (int wish = 0; wish < wishes; wish++) {
            Outcome outcome = counted[wish] == arrived.intact[wish] ? null : outcome(counted[wish]);
            for (int client : outcome == null ? List.<Integer>of() : arrived.clients) {
                if (outcome != null && outcome != before.get(client * wishes + wish)) {
                    after = after == before ? new ArrayList<>(before) : after;
                    after.set(client * wishes + wish, outcome);
                }
            }
        }
        return after;
    }

    /// The groups with a member that can no longer be reached.
    private BitSet moved(Arrived arrived) {
        BitSet moved = new BitSet();
        if (arrived.open != arrived.crowd.reached()) {
            BitSet missing = (BitSet) arrived.crowd.reached().clone();
            missing.andNot(arrived.open);
            missing.stream().filter(part -> groupOf[part] != NONE).forEach(part -> moved.set(groupOf[part]));
        }
        return moved;
    }

    private int[][] shares(Arrived arrived, IntUnaryOperator now) {
        int[][] counted = new int[wishes][];
        for (int wish = 0; wish < wishes; wish++) {
            counted[wish] = shares(arrived.crowd, arrived.open, wish, now, false);
        }
        return counted;
    }

    private int[][] recounted(Arrived arrived, BitSet moved, Set<Integer> touched, IntUnaryOperator now) {
        int[][] counted = arrived.intact.clone();
        for (int place : touched) {
            if (!moved.get(place / wishes)) {
                recount(arrived, place, now, counted);
            }
        }
        for (int group = moved.nextSetBit(0); group >= 0; group = moved.nextSetBit(group + 1)) {
            for (int wish = 0; wish < wishes; wish++) {
                recount(arrived, group * wishes + wish, now, counted);
            }
        }
        return counted;
    }

    private void recount(Arrived arrived, int place, IntUnaryOperator now, int[][] counted) {
        int wish = place % wishes;
        if (served.get(place)) {
            counted[wish] = counted[wish] == arrived.intact[wish] ? counted[wish].clone() : counted[wish];
            count(place, arrived.crowd.reached(), intact, counted[wish], -1);
            count(place, arrived.open, now, counted[wish], 1);
        }
    }

    /// How many shares have which outcome.
    private int[] shares(Crowd crowd, BitSet open, int wish, IntUnaryOperator now, boolean isIntact) {
        List<Integer> candidates = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            if (served.get(group * wishes + wish) && groups.get(group).members().stream().anyMatch(open::get)) {
                candidates.add(group);
            }
        }
        boolean isTold = isWatched && !isIntact
                && candidates.stream().anyMatch(group -> reads(group, open, wish, now));
        int[] counted = new int[OUTCOMES];
        for (int group : candidates) {
            if (!isTold || !groups.get(group).watched() || reads(group, open, wish, now)
                    || !reads(group, crowd.reached(), wish, intact)) {
                count(group * wishes + wish, open, now, counted, 1);
            }
        }
        return counted;
    }

    private boolean reads(int group, BitSet open, int wish, IntUnaryOperator outcomes) {
        int[] counted = new int[OUTCOMES];
        int reading = wish - wish % operations.size();
        count(group * wishes + reading, open, outcomes, counted, 1);
        return counted[Tally.OK] + counted[Tally.SOME] > 0;
    }

    /// The members that answer: the first that can be reached, or all of them.
    private void count(int place, BitSet open, IntUnaryOperator outcomes, int[] counted, int by) {
        Entries.Group group = groups.get(place / wishes);
        for (int i = 0; i < starts[place].length; i++) {
            if (open.get(group.members().get(i))) {
                counted[outcomes.applyAsInt(starts[place][i])] += by;
                if (!group.active()) {
                    return;
                }
            }
        }
    }
}
