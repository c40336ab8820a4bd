package roundtrip.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import roundtrip.topology.Point;

/// Finds the best way of one wire between its ports: the cheapest plain shape, or a detour where all of these are blocked.
final class Pathfinder {
    private final Field field;
    private final Shapes shapes;

    Pathfinder(Field field, int spread) {
        this.field = field;
        this.shapes = new Shapes(spread);
    }

    record Found(List<Point> way, double cost) {}

    /// The cheapest plain shape between two ports. Shapes are tried from the cheapest on until no other can be better.
    ///
    /// @param limit what it may cost; if all cost more the answer is a straight line of endless cost
    Found plain(Wire wire, Port start, Port end, double limit) {
        List<Found> candidates = new ArrayList<>();
        for (List<Point> way : shapes.between(wire.from, start, wire.to, end)) {
            candidates.add(new Found(way, Field.plainCost(way)));
        }
        candidates.sort(Comparator.comparingDouble(Found::cost));
        Found best = new Found(List.of(wire.from.gate(start), wire.to.gate(end)), limit);
        for (Found candidate : candidates) {
            if (candidate.cost() >= best.cost()) {
                break;
            }
            double cost = field.cost(wire, candidate.way(), best.cost());
            best = cost < best.cost() ? new Found(candidate.way(), cost) : best;
        }
        return best.cost() < limit ? best : new Found(best.way(), Double.MAX_VALUE);
    }

    /// The way between the ports of the wire, round the cards if there is one.
    List<Point> best(Wire wire) {
        Found plain = plain(wire, wire.start, wire.end, Double.MAX_VALUE);
        if (plain.cost() < Field.BLOCKED / 8) {
            return plain.way();
        }
        List<Point> detour = new Detour(field, wire).find();
        if (detour.isEmpty() || field.cost(wire, detour, Double.MAX_VALUE) > plain.cost()) {
            return plain.cost() == Double.MAX_VALUE ? elbow(wire) : plain.way();
        }
        return detour;
    }

    /// Where nothing fits, at least level and upright.
    private static List<Point> elbow(Wire wire) {
        Point p = wire.from.gate(wire.start);
        Point q = wire.to.gate(wire.end);
        Point corner = wire.start.side().isFlank() ? new Point(q.x(), p.y()) : new Point(p.x(), q.y());
        return List.of(p, corner, q);
    }
}
