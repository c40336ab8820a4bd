package roundtrip.ui.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import roundtrip.topology.Point;

/// The dots of the ground, every 24 px of the drawing; farther apart where they would come too close.
///
/// One bitmap that is drawn anew when the viewport moves: thousands of nodes would cost more than they show.
final class DotGrid extends Region {
    private static final double STEP = 24;
    private static final double LEAST_STEP = 12;
    private static final double RADIUS = 1;

    private final Viewport viewport;
    private final Canvas canvas = new Canvas();
    /// Never seen; it lets the style sheet say the colour.
    private final Rectangle color = new Rectangle();

    DotGrid(Viewport viewport) {
        this.viewport = viewport;
        color.getStyleClass().add("dot");
        color.setVisible(false);
        getChildren().addAll(color, canvas);
        setMouseTransparent(true);
        viewport.listen(this::requestLayout);
        color.fillProperty().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        graphics.setFill(color.getFill());
        double step = STEP * viewport.scale();
        while (step < LEAST_STEP) {
            step *= 2;
        }
        double radius = RADIUS * Math.clamp(viewport.scale(), 0.75, 2);
        Point origin = new Point(viewport.panXProperty().get(), viewport.panYProperty().get());
        for (double x = first(origin.x(), step); x < getWidth() + step; x += step) {
            for (double y = first(origin.y(), step); y < getHeight() + step; y += step) {
                graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            }
        }
    }

    private static double first(double origin, double step) {
        return origin - Math.ceil(origin / step) * step;
    }
}
