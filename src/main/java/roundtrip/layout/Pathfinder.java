package roundtrip.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import roundtrip.topology.Point;

/// Finds the best way of one wire between its ports: the cheapest plain shape, or a detour where all of these are poor.
final class Pathfinder {
    private static final double SEVERAL_CORNERS = 3 * Surroundings.CORNER;

    private static final int PATIENCE = 40_000;

    private final AtomicInteger patience = new AtomicInteger(PATIENCE);
    private final Field field;
    private final Shapes shapes;

    /// @param spread how many tracks beside the best one are tried for each piece
    Pathfinder(Field field, int spread) {
        this.field = field;
        this.shapes = new Shapes(spread);
    }

    /// A way and its cost.
    record Found(List<Point> way, double cost) {
        boolean isPoor() {
            return cost - Surroundings.plainCost(way) >= Surroundings.POOR;
        }
    }

    /// The cheapest plain shape between two ports: one with two corners at most, or with more if that is cheaper.
    ///
    /// @param limit what it may cost; if all cost more the answer is a straight line of endless cost
    Found plain(Wire wire, Port start, Port end, Surroundings near, double limit) {
        Point p = wire.from.gate(start);
        Point q = wire.to.gate(end);
        Found nothing = new Found(List.of(p, q), limit);
        double distance = Math.abs(p.x() - q.x()) + Math.abs(p.y() - q.y());
        Found best = distance < limit
                ? cheapest(shapes.simple(wire.from, start, wire.to, end), near, nothing)
                : nothing;
        if (distance + SEVERAL_CORNERS < best.cost()) {
            best = cheapest(shapes.winding(wire.from, start, wire.to, end), near, best);
        }
        return best.cost() < limit ? best : new Found(nothing.way(), Double.MAX_VALUE);
    }

    /// Shapes are tried from the cheapest on until no other can be better.
    private static Found cheapest(List<List<Point>> ways, Surroundings near, Found other) {
        List<Found> candidates = new ArrayList<>(ways.size());
        for (List<Point> way : ways) {
            double cost = Surroundings.plainCost(way);
            if (cost < other.cost()) {
                candidates.add(new Found(way, cost));
            }
        }
        candidates.sort(Comparator.comparingDouble(Found::cost));
        Found best = other;
        for (Found candidate : candidates) {
            if (candidate.cost() >= best.cost()) {
                break;
            }
            double cost = near.cost(candidate.way(), best.cost());
            best = cost < best.cost() ? new Found(candidate.way(), cost) : best;
        }
        return best;
    }

    Found plain(Wire wire) {
        return plain(wire, wire.start, wire.end, field.near(wire), Double.MAX_VALUE);
    }

    /// The way between the ports of the wire, round the cards if there is one, and apart from other lines.
    Found best(Wire wire) {
        Found plain = plain(wire);
        if (!plain.isPoor()) {
            return plain;
        }
        List<Point> detour = new Detour(field, wire).find(patience);
        double cost = detour.isEmpty() ? Double.MAX_VALUE : field.cost(wire, detour);
        if (cost < plain.cost()) {
            return new Found(detour, cost);
        }
        return plain.cost() == Double.MAX_VALUE ? new Found(elbow(wire), Double.MAX_VALUE) : plain;
    }

    /// Where nothing fits, at least level and upright.
    private static List<Point> elbow(Wire wire) {
        Point p = wire.from.gate(wire.start);
        Point q = wire.to.gate(wire.end);
        Point corner = wire.start.side().isFlank() ? new Point(q.x(), p.y()) : new Point(p.x(), q.y());
        return Lines.simplified(List.of(p, corner, q));
    }
}
