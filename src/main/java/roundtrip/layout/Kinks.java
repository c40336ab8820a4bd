package roundtrip.layout;

import java.util.ArrayList;
import java.util.List;

import roundtrip.topology.Point;

/// Takes small kinks out of lines, by moving the port next to them.
final class Kinks {
    private static final double SMALL = 24;

    private final Field field;
    private final Ports ports;

    Kinks(Field field, Ports ports) {
        this.field = field;
        this.ports = ports;
    }

    void smooth(List<Wire> wires) {
        for (Wire wire : wires) {
            if (!wire.isBentByHand() && !wire.isLoop()) {
                smooth(wire, true);
                smooth(wire, false);
            }
        }
    }

    private void smooth(Wire wire, boolean start) {
        List<Point> way = start ? wire.way : wire.way.reversed();
        if (way.size() < 4 || Lines.length(way.get(1), way.get(2)) > SMALL) {
            return;
        }
        Port before = start ? wire.start : wire.end;
        if (!ports.shift(wire, start, before.side().along(way.get(2)))) {
            return;
        }
        List<Point> smoothed = new ArrayList<>();
        smoothed.add(start ? wire.from.gate(wire.start) : wire.to.gate(wire.end));
        smoothed.addAll(way.subList(3, way.size()));
        List<Point> straight = start ? smoothed : smoothed.reversed();
        if (field.cost(wire, straight) < field.cost(wire, wire.way)) {
            wire.way = straight;
            field.put(wire, straight);
        } else {
            ports.shift(wire, start, before.coordinate());
        }
    }
}
