package roundtrip.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import roundtrip.topology.Link;

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
    /// Of each crowd for each wish how many shares have which outcome when nothing is broken.
    private final List<int[]> shares = new ArrayList<>();
    private final int[] crowdOf;
    private final int[] clientAt;
    /// Parts and links that concern the way in of anybody.
    private final BitSet parts = new BitSet();
    private final BitSet links = new BitSet();
    private final SparseSet nothing = new SparseSet(0);
    /// The places at which the outcome is another one.
    private final SparseSet touched;
    private final SparseSet places;

    Doors(Plan plan, Judgement judgement, List<Operation> operations) {
        this.plan = plan;
        this.judgement = judgement;
        clients = plan.natures.users();
        wishes = new Wishes(plan.dataSets.names().size(), operations);
        addresses = new Addresses(plan, judgement.points(), wishes, judgement::intact);
        severance = new Severance(plan);
        touched = new SparseSet(addresses.places());
        places = new SparseSet(addresses.places());
        crowds = Crowd.of(plan, clients);
        crowdOf = filled(clients.length);
        clientAt = filled(plan.parts.size());
        crowds.forEach(this::enter);
    }

    private static int[] filled(int size) {
        int[] numbers = new int[size];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    private void enter(Crowd crowd) {
        for (int client : crowd.clients()) {
            crowdOf[client] = shares.size();
            clientAt[clients[client]] = client;
            parts.set(clients[client]);
            for (Arc arc : plan.arcs.from(clients[client])) {
                if (arc.number() >= 0) {
                    links.set(arc.number());
                }
            }
        }
        parts.or(crowd.way().nodes());
        parts.or(crowd.way().ends());
        links.or(crowd.way().links());
        shares.add(addresses.shares(crowd.way().ends()));
    }

    /// The outcome of every demand when nothing is broken.
    List<Outcome> intact() {
        List<Outcome> all = new ArrayList<>();
        for (int client = 0; client < clients.length; client++) {
            for (int wish = 0; wish < wishes.count(); wish++) {
                all.add(outcome(shares.get(crowdOf[client]), wish));
            }
        }
        return all;
    }

    private static Outcome outcome(int[] counted, int wish) {
        return Tally.outcome(counted, wish * Tally.OUTCOMES);
    }

    /// The outcome of every demand after the failure that was judged last.
    ///
    /// @param before the outcomes when nothing is broken, which are given back where nothing changes
    List<Outcome> after(Failure failure, List<Outcome> before) {
        boolean concerned = failure.deadParts().meets(parts) || failure.cutLinks().meets(links);
        if (judgement.changes() == 0 && !concerned) {
            return before;
        }
        touched.clear();
        for (int i = 0; i < judgement.changes(); i++) {
            addresses.mark(judgement.changed(i), touched);
        }
        Altered after = new Altered(before);
        Set<Integer> alone = concerned ? alone(failure) : Set.of();
        for (Crowd crowd : crowds) {
            int other = firstWithout(alone, crowd.clients());
            if (other != NONE) {
                SparseSet lost = concerned && crowd.isConcerned(failure)
                        ? severance.of(crowd, clients[other], failure)
                        : nothing;
                alter(crowd, crowd.clients(), alone, lost, after);
            }
        }
        for (int client : alone) {
            Crowd crowd = crowds.get(crowdOf[client]);
            BitSet away = (BitSet) crowd.way().ends().clone();
            away.andNot(WayIn.of(plan, clients[client], failure).ends());
            SparseSet lost = new SparseSet(plan.parts.size());
            away.stream().forEach(lost::add);
            alter(crowd, List.of(client), Set.of(), lost, after);
        }
        return after.isAny() ? after : before;
    }

    private static int firstWithout(Set<Integer> some, List<Integer> clients) {
        for (int client : clients) {
            if (!some.contains(client)) {
                return client;
            }
        }
        return NONE;
    }

    /// The clients that the failure concerns themselves.
    private Set<Integer> alone(Failure failure) {
        Numbers dead = failure.deadParts();
        Numbers cut = failure.cutLinks();
        Set<Integer> alone = Set.of();
        for (int i = 0; i < dead.size(); i++) {
            alone = with(clientAt[dead.at(i)], alone);
        }
        for (int i = 0; i < cut.size(); i++) {
            alone = with(clientOf(plan.links.at(cut.at(i))), alone);
        }
        return alone;
    }

    /// The client at which a link begins; absent if it begins elsewhere.
    private int clientOf(Link link) {
        int start = plan.ends.start(link);
        return start < 0 ? NONE : clientAt[start];
    }

    private static Set<Integer> with(int client, Set<Integer> others) {
        if (client == NONE) {
            return others;
        }
        Set<Integer> all = others.isEmpty() ? new TreeSet<>() : others;
        all.add(client);
        return all;
    }

    /// @param some all or one of the crowd
    /// @param others but not these
    /// @param lost the entries that they no longer get to
    private void alter(Crowd crowd, List<Integer> some, Set<Integer> others, SparseSet lost, Altered after) {
        if (lost.isEmpty() && touched.isEmpty()) {
            return;
        }
        int[] intact = shares.get(crowdOf[some.getFirst()]);
        int[] counted = addresses.areWatched()
                ? addresses.shares(crowd.way().ends(), lost, judgement::outcome)
                : recounted(crowd, lost, intact);
        for (int wish = 0; wish < wishes.count() && counted != intact; wish++) {
            Outcome left = outcome(counted, wish);
            if (left != outcome(intact, wish)) {
                for (int client : some) {
                    if (!others.contains(client)) {
                        after.alter(client * wishes.count() + wish, left);
                    }
                }
            }
        }
    }

    /// Only where something may have changed; the very counts of the intact drawing where nothing can have.
    private int[] recounted(Crowd crowd, SparseSet lost, int[] intact) {
        places.clear();
        for (int i = 0; i < touched.size(); i++) {
            places.add(touched.at(i));
        }
        for (int i = 0; i < lost.size(); i++) {
            addresses.addPlaces(lost.at(i), places);
        }
        BitSet reached = crowd.way().ends();
        int[] counted = intact;
        for (int i = 0; i < places.size(); i++) {
            if (addresses.concerns(places.at(i), reached)) {
                counted = counted == intact ? intact.clone() : counted;
                addresses.recount(places.at(i), reached, lost, judgement::outcome, counted);
            }
        }
        return counted;
    }
}
