package roundtrip.ui.actions;

/// What the view menu works on: how the drawing and the window are shown. Nothing here changes the document.
public interface ViewWork {
    void zoomIn();

    void zoomOut();

    void zoomToActualSize();

    void zoomToFit();

    void zoomToSelection();

    boolean showsGrid();

    void showGrid(boolean shown);

    boolean showsMinimap();

    void showMinimap(boolean shown);

    boolean showsFindings();

    void showFindings(boolean shown);

    /// Whether the Mermaid text stands beside the drawing.
    boolean showsMermaid();

    void showMermaid(boolean shown);

    /// Gives the keys to the Mermaid text, or from there back to the drawing.
    void turnToMermaid();

    /// Whether findings mark the parts on the canvas.
    boolean showsBadges();

    void showBadges(boolean shown);

    /// `light`, `dark` or `contrast`.
    String theme();

    void theme(String name);

    /// Size of everything, in percent.
    int scale();

    void scale(int percent);

    boolean isFullScreen();

    void fullScreen(boolean full);
}
