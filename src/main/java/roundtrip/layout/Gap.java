package roundtrip.layout;

import roundtrip.topology.Point;

/// A place where a line lets another one through: it is not drawn for [#LENGTH] px round that point.
///
/// @param horizontal the direction of the line that leaves the gap
public record Gap(Point at, boolean horizontal) {
    public static final double LENGTH = 10;

    public Point start() {
        return horizontal ? at.plus(-LENGTH / 2, 0) : at.plus(0, -LENGTH / 2);
    }

    public Point end() {
        return horizontal ? at.plus(LENGTH / 2, 0) : at.plus(0, LENGTH / 2);
    }
}
