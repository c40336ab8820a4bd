package roundtrip.layout;

import java.util.List;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// What a link begins or ends at.
///
/// @param id of the component or group as drawn; the machine if the service is not shown
/// @param box the part itself
/// @param frame the card round it, which lines may not cross: of a service its machine, else the box
/// @param flank where ports on the left and right may be: of a machine with a visible stack its header, else the box
/// @param sides that lines may use
/// @param inner whether the line leaves inwards, as from a group to its own member
record End(String id, Box box, Box frame, Box flank, List<Side> sides, boolean inner) {
    private static final double SHORT = 64;

    /// Where the line leaves the part.
    Point edge(Port port) {
        return port.side().on(box, port.coordinate());
    }

    /// Where the line is past the frame.
    Point gate(Port port) {
        return port.side().on(frame, port.coordinate());
    }

    /// The direction in which a line leaves by that side.
    Side heading(Side side) {
        return inner ? side.opposite() : side;
    }

    /// Between the outermost ports and the corners.
    private static double margin(double length) {
        return Math.min(length / 2, length < SHORT ? CardSize.GRID : 2 * CardSize.GRID);
    }

    private Box ported(Side side) {
        return side.isFlank() ? flank : box;
    }

    double first(Side side) {
        return side.start(ported(side)) + margin(side.length(ported(side)));
    }

    double last(Side side) {
        return side.start(ported(side)) + side.length(ported(side)) - margin(side.length(ported(side)));
    }

    /// The middle of a side, on the grid of the part.
    double middle(Side side) {
        return side.start(ported(side)) + Math.round(side.length(ported(side)) / 2 / CardSize.GRID) * CardSize.GRID;
    }

    /// The nearest place that still lies on that side.
    double within(Side side, double coordinate) {
        double start = side.start(ported(side));
        return Math.clamp(coordinate, start, start + side.length(ported(side)));
    }

    boolean reaches(Side side, double coordinate) {
        return coordinate >= first(side) && coordinate <= last(side);
    }
}
