package roundtrip.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Clients whose requests begin at the same parts and have the same ways in, but for the first link: the same becomes of them in
/// every failure that does not concern that link or one of them itself.
///
/// @param clients by their place among all clients
/// @param way their way in when nothing is broken
record Crowd(List<Integer> clients, WayIn way) {
    /// @param numbers those of the clients
    static List<Crowd> of(Plan plan, int[] numbers) {
        Map<WayIn, Crowd> crowds = new LinkedHashMap<>();
        for (int place = 0; place < numbers.length; place++) {
            WayIn way = WayIn.of(plan, numbers[place], plan.nothing());
            crowds.computeIfAbsent(way, its -> new Crowd(new ArrayList<>(), its)).clients.add(place);
        }
        return List.copyOf(crowds.values());
    }

    /// Whether some of its entries may be out of reach.
    boolean isConcerned(Failure failure) {
        return isTouched(failure) || failure.deadParts().meets(way.ends());
    }

    boolean isTouched(Failure failure) {
        return failure.deadParts().meets(way.nodes()) || failure.cutLinks().meets(way.links());
    }
}
