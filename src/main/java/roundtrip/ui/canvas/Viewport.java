package roundtrip.ui.canvas;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// Which piece of the drawing is seen, and how large.
///
/// A point of the drawing is seen at `pan + point × zoom × unit`, in px of the view. Zoom is what the user reads (1 is 100 %),
/// unit the scale of the window.
public final class Viewport {
    public static final double LEAST_ZOOM = 0.1;
    public static final double MOST_ZOOM = 4;
    /// Space left round a drawing that is made to fit, in px of the view.
    private static final double MARGIN = 48;

    /// What is seen of a drawing, however large the view is.
    ///
    /// @param corner the point at the upper left of the view
    record Section(double zoom, Point corner) {}

    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final DoubleProperty unit = new SimpleDoubleProperty(1);
    private final DoubleProperty panX = new SimpleDoubleProperty();
    private final DoubleProperty panY = new SimpleDoubleProperty();
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final DoubleProperty height = new SimpleDoubleProperty();

    public double zoom() {
        return zoom.get();
    }

    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /// The scale of the window: to be bound to [roundtrip.ui.theme.Look#scaleProperty].
    public DoubleProperty unitProperty() {
        return unit;
    }

    public DoubleProperty panXProperty() {
        return panX;
    }

    public DoubleProperty panYProperty() {
        return panY;
    }

    public double width() {
        return width.get();
    }

    public double height() {
        return height.get();
    }

    /// Px of the view for a px of the drawing.
    public double scale() {
        return zoom.get() * unit.get();
    }

    /// Runs something after every change.
    public void listen(Runnable listener) {
        for (DoubleProperty property : new DoubleProperty[]{zoom, unit, panX, panY, width, height}) {
            property.subscribe(listener);
        }
    }

    void size(double newWidth, double newHeight) {
        width.set(newWidth);
        height.set(newHeight);
    }

    void carry(Translate translate, Scale scaling) {
        translate.xProperty().bind(panX);
        translate.yProperty().bind(panY);
        scaling.xProperty().bind(zoom.multiply(unit));
        scaling.yProperty().bind(zoom.multiply(unit));
    }

    /// The point of the drawing that is seen there.
    public Point drawing(double x, double y) {
        return new Point((x - panX.get()) / scale(), (y - panY.get()) / scale());
    }

    /// Where in the view a point of the drawing is seen.
    public Point2D view(Point point) {
        return new Point2D(panX.get() + point.x() * scale(), panY.get() + point.y() * scale());
    }

    /// What of the drawing is seen.
    public Box seen() {
        return Box.between(drawing(0, 0), drawing(width(), height()));
    }

    Section section() {
        return new Section(zoom(), drawing(0, 0));
    }

    void show(Section section) {
        zoom.set(section.zoom());
        panX.set(-section.corner().x() * scale());
        panY.set(-section.corner().y() * scale());
    }

    /// Moves the drawing by px of the view.
    public void pan(double dx, double dy) {
        panX.set(panX.get() + dx);
        panY.set(panY.get() + dy);
    }

    /// Sets the zoom and keeps that point of the view in its place; values outside of 0.1 to 4 are taken as these.
    public void zoomTo(double newZoom, double x, double y) {
        Point held = drawing(x, y);
        zoom.set(Math.clamp(newZoom, LEAST_ZOOM, MOST_ZOOM));
        Point2D moved = view(held);
        pan(x - moved.getX(), y - moved.getY());
    }

    public void zoomBy(double factor, double x, double y) {
        zoomTo(zoom() * factor, x, y);
    }

    /// Sets the zoom and keeps the middle.
    public void zoomTo(double newZoom) {
        zoomTo(newZoom, width() / 2, height() / 2);
    }

    /// Shows all of a box, enlarged to 100 % at most; an empty one brings the origin to the middle.
    public void fit(Box box) {
        fit(box, 1);
    }

    public void fit(Box box, double mostZoom) {
        double free = MARGIN * unit.get() * 2;
        double fitting = Math.min((width() - free) / Math.max(1, box.width() * unit.get()),
                (height() - free) / Math.max(1, box.height() * unit.get()));
        zoom.set(Math.clamp(Math.min(fitting, mostZoom), LEAST_ZOOM, MOST_ZOOM));
        center(box.center());
    }

    /// Brings a point of the drawing to the middle, on whole px so that lines stay sharp.
    public void center(Point point) {
        panX.set(Math.rint(width() / 2 - point.x() * scale()));
        panY.set(Math.rint(height() / 2 - point.y() * scale()));
    }

    /// Pans just as far as is needed to see a box.
    public void reveal(Box box) {
        Box seen = seen().grown(-MARGIN / 2 / scale());
        double dx = overhang(seen.x(), seen.right(), box.x(), box.right());
        double dy = overhang(seen.y(), seen.bottom(), box.y(), box.bottom());
        pan(Math.rint(-dx * scale()), Math.rint(-dy * scale()));
    }

    /// The same, after making the drawing as much smaller as it takes to see all of the box.
    public void bring(Box box) {
        Box seen = seen().grown(-MARGIN / 2 / scale());
        if (box.width() > seen.width() || box.height() > seen.height()) {
            fit(box, zoom());
        } else {
            reveal(box);
        }
    }

    private static double overhang(double low, double high, double from, double to) {
        return from < low ? from - low : to > high ? Math.min(to - high, from - low) : 0;
    }
}
