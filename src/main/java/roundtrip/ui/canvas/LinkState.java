package roundtrip.ui.canvas;

/// How a link does, besides being drawn.
public enum LinkState {
    NORMAL,
    /// Nothing passes.
    CUT,
    SLOW,
    /// Of a fix that has not been applied.
    PREVIEW
}
