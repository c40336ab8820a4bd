package roundtrip.ui.shell;

import javafx.scene.layout.Region;

/// How wide a panel beside the drawing is, as its edge was dragged; remembered from one start to the next.
final class Span {
    private final String name;
    private final double least;
    private final double most;
    private double width;

    /// @param name under which it is remembered
    /// @param least in px
    Span(String name, double least, double most) {
        this.name = name;
        this.least = least;
        this.most = most;
    }

    void recall(Settings settings) {
        width = settings.number(name, 0);
    }

    void remember(Settings settings) {
        settings.put(name, width);
    }

    void drag(double wanted) {
        width = Math.clamp(wanted, least, most);
    }

    /// The panel is as wide as it wants.
    void reset() {
        width = 0;
    }

    void on(Region side) {
        side.setPrefWidth(width > 0 ? width : Region.USE_COMPUTED_SIZE);
    }
}
