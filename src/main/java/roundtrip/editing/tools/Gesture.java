package roundtrip.editing.tools;

import roundtrip.topology.Point;

/// A pointer event as a tool sees it.
///
/// @param at absolute place in the drawing, px
/// @param target what lies there
/// @param shift adds to the selection, and keeps a move on one axis
/// @param shortcut Ctrl, on macOS Cmd: adds to the selection
/// @param alt pressed before a drag it copies, during a drag it switches snapping off
public record Gesture(Point at, Target target, boolean shift, boolean shortcut, boolean alt) {
    public static Gesture at(double x, double y, Target target) {
        return new Gesture(new Point(x, y), target, false, false, false);
    }

    public boolean adds() {
        return shift || shortcut;
    }
}
