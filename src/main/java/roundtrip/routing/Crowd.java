package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Clients whose requests begin at the same parts and have the same ways in, but for the first link: the same becomes of them in
/// every failure that does not concern that link or one of them itself.
///
/// @param clients by their place among all clients
/// @param nodes what the ways in lead through
/// @param links along which links, but for those that begin at a client
/// @param reached the entries that they lead to when nothing is broken
record Crowd(List<Integer> clients, BitSet nodes, BitSet links, BitSet reached) {
    private record Likeness(BitSet first, BitSet nodes, BitSet links, BitSet reached) {}

    /// @param numbers those of the clients
    static Collection<Crowd> of(Plan plan, Outlook outlook, int[] numbers) {
        Map<Likeness, Crowd> crowds = new LinkedHashMap<>();
        for (int place = 0; place < numbers.length; place++) {
            Outlook.Passage passage = outlook.passage(numbers[place], Arc::request);
            BitSet first = new BitSet();
            Stream.of(plan.arcs.from(numbers[place])).filter(Arc::request).forEach(arc -> first.set(arc.to()));
            Stream.of(plan.arcs.from(numbers[place])).filter(arc -> arc.number() >= 0)
                    .forEach(arc -> passage.links().clear(arc.number()));
            BitSet reached = ends(plan, outlook, numbers[place], plan.nothing());
            crowds.computeIfAbsent(new Likeness(first, passage.nodes(), passage.links(), reached),
                    like -> new Crowd(new ArrayList<>(), like.nodes, like.links, like.reached)).clients.add(place);
        }
        return crowds.values();
    }

    /// The entries, and whatever else, that requests of a client get to.
    static BitSet ends(Plan plan, Outlook outlook, int client, Failure failure) {
        BitSet ends = new BitSet();
        if (failure.isDead(client)) {
            return ends;
        }
        if (outlook.isThrough(client)) {
            new Onward(plan, failure).requests(client).forEach(way -> ends.set(way.to()));
            return ends;
        }
        for (Arc arc : plan.arcs.from(client)) {
            if (arc.request() && arc.to() != client && !failure.isCut(arc) && !failure.isDead(arc.to())) {
                ends.set(arc.to());
            }
        }
        return ends;
    }

    /// Whether some of its entries may be out of reach.
    boolean isConcerned(Failure failure) {
        return isTouched(failure) || failure.deadParts().meets(reached);
    }

    boolean isTouched(Failure failure) {
        return failure.deadParts().meets(nodes) || failure.cutLinks().meets(links);
    }
}
