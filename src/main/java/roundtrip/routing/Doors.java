package roundtrip.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which entries the requests of each client arrive at and what becomes of them, told from the outcomes of the standpoints.
/// The same choice as [Arrival], for many failures of one drawing: clients that are alike are asked once, and only the shares of
/// the entry groups at which something has changed are counted anew.
final class Doors {
    private static final int NONE = -1;

    private final Plan plan;
    private final Judgement judgement;
    private final int[] clients;
    private final Wishes wishes;
    private final Addresses addresses;
    private final Severance severance;
    private final List<Crowd> crowds;
    private final List<int[][]> shares = new ArrayList<>();
    private final int[] crowdOf;
    private final int[] clientOnLink;
    private final int[] clientAt;
    /// Parts and links that concern the way in of anybody.
    private final BitSet parts = new BitSet();
    private final BitSet links = new BitSet();

    /// @param clients their numbers
    Doors(Plan plan, Judgement judgement, int[] clients, List<Operation> operations) {
        this.plan = plan;
        this.judgement = judgement;
        this.clients = clients;
        wishes = new Wishes(plan.dataSets.names().size(), operations);
        addresses = new Addresses(plan, judgement.points(), wishes, judgement::intact);
        severance = new Severance(plan);
        crowds = List.copyOf(Crowd.of(plan, judgement.points().outlook, clients));
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

    private void enter(Crowd crowd) {
        int[][] counted = new int[wishes.count()][];
        for (int wish = 0; wish < counted.length; wish++) {
            counted[wish] = addresses.shares(crowd.reached(), wish);
        }
        for (int client : crowd.clients()) {
            crowdOf[client] = shares.size();
            clientAt[clients[client]] = client;
            parts.set(clients[client]);
            Stream.of(plan.arcs.from(clients[client])).filter(arc -> arc.number() >= 0).forEach(arc -> {
                clientOnLink[arc.number()] = client;
                links.set(arc.number());
            });
        }
        parts.or(crowd.nodes());
        parts.or(crowd.reached());
        links.or(crowd.links());
        shares.add(counted);
    }

    /// The outcome of every demand when nothing is broken.
    List<Outcome> intact() {
        List<Outcome> all = new ArrayList<>();
        for (int client = 0; client < clients.length; client++) {
            for (int[] counted : shares.get(crowdOf[client])) {
                all.add(Tally.outcome(counted));
            }
        }
        return all;
    }

    /// The outcome of every demand after the failure that was judged last.
    ///
    /// @param before the outcomes when nothing is broken, which are given back where nothing changes
    List<Outcome> after(Failure failure, List<Outcome> before) {
        boolean concerned = failure.deadParts().meets(parts) || failure.cutLinks().meets(links);
        if (judgement.changes() == 0 && !concerned) {
            return before;
        }
        BitSet touched = new BitSet();
        for (int i = 0; i < judgement.changes(); i++) {
            addresses.mark(judgement.changed(i), touched);
        }
        Altered after = new Altered(before);
        Set<Integer> alone = concerned ? alone(failure) : Set.of();
        for (int i = 0; i < crowds.size(); i++) {
            Crowd crowd = crowds.get(i);
            List<Integer> others = alone.isEmpty()
                    ? crowd.clients()
                    : crowd.clients().stream().filter(client -> !alone.contains(client)).toList();
            if (!others.isEmpty()) {
                List<Integer> lost = concerned && crowd.isConcerned(failure)
                        ? severance.of(crowd, clients[others.getFirst()], failure)
                        : List.of();
                alter(crowd, others, lost, touched, after);
            }
        }
        for (int client : alone) {
            Crowd crowd = crowds.get(crowdOf[client]);
            BitSet lost = (BitSet) crowd.reached().clone();
            lost.andNot(Crowd.ends(plan, judgement.points().outlook, clients[client], failure));
            alter(crowd, List.of(client), lost.stream().boxed().toList(), touched, after);
        }
        return after.isAny() ? after : before;
    }

    /// The clients that the failure concerns themselves.
    private Set<Integer> alone(Failure failure) {
        Set<Integer> alone = new TreeSet<>();
        failure.deadParts().stream().forEach(part -> alone.add(clientAt[part]));
        failure.cutLinks().stream().forEach(link -> alone.add(clientOnLink[link]));
        alone.remove(NONE);
        return alone;
    }

    /// @param some all or one of the crowd
    /// @param lost the entries that they no longer get to
    private void alter(Crowd crowd, List<Integer> some, List<Integer> lost, BitSet touched, Altered after) {
        if (lost.isEmpty() && touched.isEmpty()) {
            return;
        }
        BitSet open = crowd.reached();
        if (!lost.isEmpty()) {
            open = (BitSet) open.clone();
            lost.forEach(open::clear);
        }
        int[][] intact = shares.get(crowdOf[some.getFirst()]);
        int[][] counted = addresses.areWatched()
                ? shares(crowd, open)
                : recounted(crowd, open, places(lost, touched), intact);
        for (int wish = 0; wish < counted.length; wish++) {
            int[] shares = counted[wish];
            if (shares != intact[wish] && Tally.outcome(shares) != Tally.outcome(intact[wish])) {
                for (int client : some) {
                    after.alter(client * wishes.count() + wish, Tally.outcome(shares));
                }
            }
        }
    }

    private BitSet places(List<Integer> lost, BitSet touched) {
        BitSet places = lost.isEmpty() ? touched : (BitSet) touched.clone();
        for (int entry : lost) {
            int group = addresses.groupOf(entry);
            if (group != NONE) {
                places.set(addresses.place(group, 0), addresses.place(group + 1, 0));
            }
        }
        return places;
    }

    private int[][] shares(Crowd crowd, BitSet open) {
        int[][] counted = new int[wishes.count()][];
        for (int wish = 0; wish < counted.length; wish++) {
            counted[wish] = addresses.shares(crowd.reached(), open, wish, judgement::outcome);
        }
        return counted;
    }

    /// Only for the wishes that may be concerned.
    private int[][] recounted(Crowd crowd, BitSet open, BitSet places, int[][] intact) {
        int[][] counted = intact.clone();
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            int wish = place % intact.length;
            if (addresses.concerns(place, crowd.reached())) {
                counted[wish] = counted[wish] == intact[wish] ? intact[wish].clone() : counted[wish];
                addresses.recount(place, crowd.reached(), open, judgement::outcome, counted[wish]);
            }
        }
        return counted;
    }
}
