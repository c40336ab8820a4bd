package roundtrip.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import roundtrip.topology.Point;

/// Spreads the ports of wires that share a side, in the order in which their lines turn away, so that these do not cross; then
/// moves ports so that lines between two facing sides are straight where they can be.
final class Ports {
    private static final double LEAST = 2 * CardSize.GRID;

    private final Field field;
    private final Map<String, List<Stand>> sides = new LinkedHashMap<>();

    Ports(Field field) {
        this.field = field;
    }

    /// One end of one wire.
    private final class Stand {
        final Wire wire;
        final boolean start;

        Stand(Wire wire, boolean start) {
            this.wire = wire;
            this.start = start;
        }

        End end() {
            return start ? wire.from : wire.to;
        }

        Port port() {
            return start ? wire.start : wire.end;
        }

        void move(double coordinate) {
            Port moved = new Port(port().side(), coordinate);
            if (start) {
                wire.start = moved;
            } else {
                wire.end = moved;
            }
        }

        List<Point> outwards() {
            return start ? wire.way : wire.way.reversed();
        }

        private double along(int index) {
            return port().side().along(outwards().get(index));
        }

        /// -1 if the line turns to the lower coordinates, 1 to the higher, 0 if it goes straight on.
        int turn() {
            return outwards().size() < 3 ? 0 : (int) Math.signum(along(2) - along(0));
        }

        /// Lines that turn early stand outside.
        double depth() {
            return outwards().size() < 3 ? 0 : -turn() * Lines.length(outwards().get(0), outwards().get(1));
        }

        double target() {
            return along(outwards().size() - 1);
        }

        List<Stand> mates() {
            return sides.getOrDefault(key(), List.of());
        }

        String key() {
            return end().id() + ' ' + port().side();
        }
    }

    void spread(List<Wire> wires) {
        for (Wire wire : wires) {
            for (boolean start : new boolean[]{true, false}) {
                Stand stand = new Stand(wire, start);
                sides.computeIfAbsent(stand.key(), _ -> new ArrayList<>()).add(stand);
            }
        }
        sides.values().forEach(this::spreadSide);
        wires.forEach(this::straighten);
    }

    private void spreadSide(List<Stand> stands) {
        List<Stand> free = new ArrayList<>(stands.stream().filter(stand -> !stand.wire.isBentByHand()).toList());
        if (free.isEmpty()) {
            return;
        }
        free.sort(Comparator.comparingInt(Stand::turn).thenComparingDouble(Stand::depth)
                .thenComparingDouble(Stand::target));
        End end = free.getFirst().end();
        Side side = free.getFirst().port().side();
        double step = step(end, side, free.size());
        double from = end.middle(side) - Math.floor(step * (free.size() - 1) / 2 / CardSize.GRID) * CardSize.GRID;
        if (step < CardSize.GRID) {
            from = end.first(side);
        }
        for (int i = 0; i < free.size(); i++) {
            free.get(i).move(from + i * step);
        }
        stands.removeAll(free);
        free.forEach(stand -> stand.move(end.within(side, besideTaken(stand, stands, step))));
        stands.addAll(free);
    }

    /// Swaps neighbours whose lines cross, if both are better off in each other's place.
    void untangle(Pathfinder paths) {
        for (List<Stand> stands : sides.values()) {
            stands.sort(Comparator.comparingDouble(stand -> stand.port().coordinate()));
            for (int i = 1; i < stands.size(); i++) {
                Stand a = stands.get(i - 1);
                Stand b = stands.get(i);
                boolean fixed = a.wire == b.wire || a.wire.isBentByHand() || b.wire.isBentByHand();
                if (!fixed && Piece.cross(a.wire.way, b.wire.way) && isBetterSwapped(a, b, paths)) {
                    Collections.swap(stands, i - 1, i);
                }
            }
        }
    }

    private boolean isBetterSwapped(Stand a, Stand b, Pathfinder paths) {
        List<Point> wayOfA = a.wire.way;
        List<Point> wayOfB = b.wire.way;
        double now = field.cost(a.wire, wayOfA) + field.cost(b.wire, wayOfB);
        swap(a, b);
        field.take(a.wire);
        field.take(b.wire);
        run(a.wire, paths.best(a.wire).way());
        run(b.wire, paths.best(b.wire).way());
        if (field.cost(a.wire, a.wire.way) + field.cost(b.wire, b.wire.way) + 1 < now) {
            return true;
        }
        swap(a, b);
        run(a.wire, wayOfA);
        run(b.wire, wayOfB);
        return false;
    }

    private void run(Wire wire, List<Point> way) {
        wire.way = way;
        field.put(wire, way);
    }

    private static void swap(Stand a, Stand b) {
        double place = a.port().coordinate();
        a.move(b.port().coordinate());
        b.move(place);
    }

    /// Moves an end of a wire along its side, if there is room.
    boolean shift(Wire wire, boolean start, double coordinate) {
        Stand stand = new Stand(wire, start);
        boolean may = mayStand(stand, coordinate);
        if (may) {
            stand.move(coordinate);
        }
        return may;
    }

    private static double besideTaken(Stand stand, List<Stand> taken, double step) {
        double place = stand.port().coordinate();
        for (int tries = 0; tries < taken.size() + 1; tries++) {
            double now = place;
            if (taken.stream().noneMatch(other -> Math.abs(other.port().coordinate() - now) < CardSize.GRID)) {
                return place;
            }
            place += Math.min(step, LEAST);
        }
        return place;
    }

    /// Between two ports: generous where there is room, on the grid while they fit.
    private static double step(End end, Side side, int ports) {
        if (ports == 1) {
            return CardSize.GRID;
        }
        double room = end.last(side) - end.first(side);
        double wish = side.isFlank()
                ? end.box().equals(end.frame()) ? 4 * CardSize.GRID : 3 * CardSize.GRID
                : (ports == 2 ? 8 : 5) * CardSize.GRID;
        double fitting = Math.floor(room / (ports - 1) / CardSize.GRID) * CardSize.GRID;
        return fitting < CardSize.GRID ? room / (ports - 1) : Math.min(wish, fitting);
    }

    private void straighten(Wire wire) {
        Stand start = new Stand(wire, true);
        Stand end = new Stand(wire, false);
        double a = start.port().coordinate();
        double b = end.port().coordinate();
        if (a == b || wire.isBentByHand() || wire.isLoop() || !faces(wire)) {
            return;
        }
        boolean startIsBusier = start.mates().size() > end.mates().size();
        List<Double> wishes = startIsBusier ? List.of(a, b) : List.of(b, a);
        if (start.mates().size() == 1 && end.mates().size() == 1) {
            boolean startIsSmaller = length(wire.from, wire.start) <= length(wire.to, wire.end);
            wishes = startIsSmaller ? List.of(a, b, shared(wire)) : List.of(b, a, shared(wire));
        }
        for (double wish : wishes) {
            if (mayStand(start, wish) && mayStand(end, wish) && isFree(wire, wish)) {
                start.move(wish);
                end.move(wish);
                return;
            }
        }
    }

    private static double length(End end, Port port) {
        return port.side().length(end.box());
    }

    /// The middle of what both sides have in common.
    private static double shared(Wire wire) {
        double low = Math.max(wire.from.first(wire.start.side()), wire.to.first(wire.end.side()));
        double high = Math.min(wire.from.last(wire.start.side()), wire.to.last(wire.end.side()));
        return low + Math.round((high - low) / 2 / CardSize.GRID) * CardSize.GRID;
    }

    private static boolean faces(Wire wire) {
        Side a = wire.from.heading(wire.start.side());
        Side b = wire.to.heading(wire.end.side());
        Point p = wire.from.gate(wire.start);
        Point q = wire.to.gate(wire.end);
        double ahead = a.isFlank() ? q.x() - p.x() : q.y() - p.y();
        return a == b.opposite() && ahead * a.outward() > 0;
    }

    /// Whether an end may move there: on its side, in the same order among its mates, and apart from them.
    private static boolean mayStand(Stand stand, double wish) {
        double now = stand.port().coordinate();
        return stand.end().reaches(stand.port().side(), wish) && stand.mates().stream()
                .filter(mate -> mate.wire != stand.wire).map(mate -> mate.port().coordinate())
                .allMatch(other -> Math.abs(other - wish) >= Math.min(LEAST, Math.abs(other - now))
                        && Math.signum(other - wish) == Math.signum(other - now));
    }

    private boolean isFree(Wire wire, double coordinate) {
        Point p = wire.start.side().on(wire.from.frame(), coordinate);
        Point q = wire.end.side().on(wire.to.frame(), coordinate);
        return !field.isBlocked(wire, List.of(p, q));
    }
}
