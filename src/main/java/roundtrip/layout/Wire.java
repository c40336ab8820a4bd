package roundtrip.layout;

import java.util.ArrayList;
import java.util.List;

import roundtrip.topology.Link;
import roundtrip.topology.Point;

/// A link on its way to a route. The steps of the router fill it in one after the other.
final class Wire {
    final Link link;
    final End from;
    final End to;
    Port start;
    Port end;
    /// From the gate of the start to the gate of the end.
    List<Point> way = List.of();

    Wire(Link link, End from, End to) {
        this.link = link;
        this.from = from;
        this.to = to;
        this.start = new Port(from.sides().getFirst(), 0);
        this.end = new Port(to.sides().getFirst(), 0);
    }

    boolean isLoop() {
        return from.id().equals(to.id());
    }

    boolean isBentByHand() {
        return !link.bends().isEmpty() && !isLoop();
    }

    /// The whole line, from the edge of one part to the edge of the other.
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        points.add(from.edge(start));
        points.addAll(way);
        points.add(to.edge(end));
        List<Point> line = Lines.simplified(points);
        return line.size() > 1 ? line : List.of(line.getFirst(), line.getFirst());
    }
}
