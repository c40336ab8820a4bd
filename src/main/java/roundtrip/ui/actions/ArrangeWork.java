package roundtrip.ui.actions;

import roundtrip.editing.Arrangement.Side;

/// What the arrange menu does to the selected parts.
public interface ArrangeWork {
    /// How many parts of the drawing are selected.
    int selected();

    boolean canUngroup();

    void align(Side side);

    /// At equal distances, side by side or one above the other.
    void distribute(boolean sideBySide);

    void group();

    void ungroup();

    /// One step up or down in the order of drawing, or all the way.
    void raise(boolean up, boolean allTheWay);

    /// Places the whole drawing anew.
    void tidyUp();
}
