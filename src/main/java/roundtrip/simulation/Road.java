package roundtrip.simulation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Demand;
import roundtrip.routing.Hop;
import roundtrip.topology.Kind;

/// A hop that requests take, and where it leads.
final class Road {
    final Hop hop;
    final Course course;
    /// Place of the component at its end.
    final int to;
    /// How many round trips it takes to open a connection, before TLS.
    final int connectTrips;
    private final World world;
    private final Demand demand;
    private final List<String> entered;
    private @Nullable Crossing end;

    /// @param entered what was entered before, the client not counted
    Road(World world, Demand demand, List<String> entered, Hop hop) {
        this.world = world;
        this.demand = demand;
        this.entered = entered;
        this.hop = hop;
        to = world.place(hop.to());
        course = Course.of(world, Segment.of(hop, world.topology));
        connectTrips = Handshakes.trips(course, kind());
    }

    Kind kind() {
        return world.kind(to);
    }

    Crossing end() {
        Crossing known = end;
        if (known == null) {
            List<String> path = new ArrayList<>(entered);
            path.addAll(hop.nodes());
            path.add(hop.to());
            known = new Crossing(world, demand, List.copyOf(path));
            end = known;
        }
        return known;
    }
}
