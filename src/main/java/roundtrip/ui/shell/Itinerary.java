package roundtrip.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.routing.Ends;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// Where somebody comes who goes from part to part.
final class Itinerary {
    private final Topology topology;
    private final List<String> parts;
    private final Ends ends;

    /// @param parts in the order in which they are passed
    Itinerary(Topology topology, List<String> parts) {
        this.topology = topology;
        this.parts = List.copyOf(parts);
        ends = new Ends(topology);
    }

    /// Ids of the parts and of the arrows between them.
    List<String> passed() {
        return Stream.concat(parts.stream(),
                IntStream.range(1, parts.size()).mapToObj(hop -> arrow(parts.get(hop - 1), parts.get(hop)))
                        .flatMap(Optional::stream).map(Link::id))
                .toList();
    }

    /// What is seen of it in a drawing, hop for hop: along the arrow between two parts, whichever way it points, and as
    /// the crow flies where there is none.
    List<Route> hops(Geometry geometry) {
        List<String> seen = parts.stream().filter(geometry.boxes()::containsKey).toList();
        return IntStream.range(1, seen.size()).mapToObj(hop -> way(geometry, seen.get(hop - 1), seen.get(hop)))
                .toList();
    }

    private Route way(Geometry geometry, String from, String to) {
        return between(from, to).map(link -> geometry.route(link.id()))
                .or(() -> between(to, from).map(link -> Route.of(geometry.route(link.id()).points().reversed())))
                .orElseGet(() -> Route.of(List.of(geometry.box(from).center(), geometry.box(to).center())));
    }

    private Optional<Link> arrow(String from, String to) {
        return between(from, to).or(() -> between(to, from));
    }

    private Optional<Link> between(String from, String to) {
        return topology.links().stream()
                .filter(link -> ends.from(link).filter(end -> end.id().equals(from)).isPresent()
                        && ends.to(link).filter(end -> end.id().equals(to)).isPresent())
                .findFirst();
    }
}
