package roundtrip.ui.shell;

import javafx.scene.layout.Region;

/// How wide a panel beside the drawing is, as its edge was dragged.
final class Span {
    private final double least;
    private final double most;
    private double width;

    /// @param width in px; 0 for the width that the panel wants
    Span(double least, double most, double width) {
        this.least = least;
        this.most = most;
        this.width = width;
    }

    double width() {
        return width;
    }

    void drag(double wanted) {
        width = Math.clamp(wanted, least, most);
    }

    void reset() {
        width = 0;
    }

    void on(Region side) {
        side.setPrefWidth(width > 0 ? width : Region.USE_COMPUTED_SIZE);
    }
}
