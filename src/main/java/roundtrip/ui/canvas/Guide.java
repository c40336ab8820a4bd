package roundtrip.ui.canvas;

import roundtrip.topology.Point;

/// A line that says with what a dragged part is in line, or how far it is away.
///
/// @param label a distance in px, or `""`
public record Guide(Point from, Point to, String label) {}
