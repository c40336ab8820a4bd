package roundtrip.layout;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import roundtrip.topology.Box;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Point;

/// Chooses the sides at which each wire leaves and arrives: those with the cheapest line between their middles. Lines that carry
/// requests flow downwards where they can, others take the short way.
final class Sides {
    private static final double AGAINST_THE_FLOW = 240;
    private static final double COMPANY = 20;
    private static final double FULL = 400;
    private static final double FLOW_ROOM = 40;

    private final Field field;
    private final Pathfinder paths;
    private final Map<String, Integer> used = new LinkedHashMap<>();

    Sides(Field field) {
        this.field = field;
        this.paths = new Pathfinder(field, 0);
    }

    /// Gives every wire its sides, with ports in their middles, and a first way.
    void choose(List<Wire> wires) {
        for (Wire wire : wires.stream().sorted(Comparator.comparingInt(Sides::turn)).toList()) {
            if (wire.isBentByHand()) {
                HandBends.lay(wire);
            } else if (wire.isLoop()) {
                loop(wire);
            } else {
                nearest(wire);
            }
            field.put(wire, wire.way);
            used.merge(key(wire.from, wire.start.side()), 1, Integer::sum);
            used.merge(key(wire.to, wire.end.side()), 1, Integer::sum);
        }
    }

    /// Hand-made lines first, then those that carry, monitoring last.
    private static int turn(Wire wire) {
        return wire.isBentByHand() ? 0 : flows(wire) ? 1 : wire.link.kind() == LinkKind.MONITOR ? 3 : 2;
    }

    private static boolean flows(Wire wire) {
        LinkKind kind = wire.link.kind();
        return kind.carriesReads() || kind.carriesWrites() || kind == LinkKind.ADMIN;
    }

    private static String key(End end, Side side) {
        return end.id() + ' ' + side;
    }

    private void loop(Wire wire) {
        wire.start = middle(wire.from, Side.RIGHT);
        wire.end = middle(wire.to, wire.to.sides().contains(Side.TOP) ? Side.TOP : Side.RIGHT);
        wire.way = List.of(wire.from.gate(wire.start), wire.to.gate(wire.end));
    }

    private static Port middle(End end, Side side) {
        return new Port(side, end.middle(side));
    }

    private void nearest(Wire wire) {
        double best = Double.MAX_VALUE;
        Surroundings near = field.near(wire);
        for (Side a : wire.from.sides()) {
            for (Side b : wire.to.sides()) {
                Port start = middle(wire.from, a);
                Port end = middle(wire.to, b);
                double common = common(wire, a, b);
                if (!Double.isNaN(common)) {
                    start = new Port(a, common);
                    end = new Port(b, common);
                }
                double price = price(wire, wire.from, a, wire.to) + price(wire, wire.to, b, wire.from);
                Point p = wire.from.gate(start);
                Point q = wire.to.gate(end);
                if (price + Math.abs(p.x() - q.x()) + Math.abs(p.y() - q.y()) >= best) {
                    continue;
                }
                Pathfinder.Found found = paths.plain(wire, start, end, near, best - price);
                if (found.cost() + price < best) {
                    best = found.cost() + price;
                    wire.start = start;
                    wire.end = end;
                    wire.way = found.way();
                }
            }
        }
    }

    /// Where a straight line could run between two sides that face each other; not a number if nowhere.
    private static double common(Wire wire, Side a, Side b) {
        if (wire.from.heading(a) != wire.to.heading(b).opposite()) {
            return Double.NaN;
        }
        double low = Math.max(wire.from.first(a), wire.to.first(b));
        double high = Math.min(wire.from.last(a), wire.to.last(b));
        return low > high ? Double.NaN : low + Math.round((high - low) / 2 / CardSize.GRID) * CardSize.GRID;
    }

    private double price(Wire wire, End end, Side side, End other) {
        int company = used.getOrDefault(key(end, side), 0);
        int room = (int) ((end.last(side) - end.first(side)) / (2 * CardSize.GRID)) + 1;
        double price = company >= room ? FULL : company * COMPANY;
        return flows(wire) && end.sides().size() > 2 && side.isFlank() && isAboveOrBelow(end.frame(), other.frame())
                ? price + AGAINST_THE_FLOW
                : price;
    }

    private static boolean isAboveOrBelow(Box a, Box b) {
        return b.y() - a.bottom() >= FLOW_ROOM || a.y() - b.bottom() >= FLOW_ROOM;
    }
}
