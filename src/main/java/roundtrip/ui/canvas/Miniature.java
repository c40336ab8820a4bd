package roundtrip.ui.canvas;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import roundtrip.layout.Geometry;
import roundtrip.topology.Box;
import roundtrip.topology.Topology;

/// A drawing to look at, with the very views of the canvas, made as small as the width of its place asks for.
public final class Miniature extends Region {
    private final Layers layers = new Layers();
    private final Scale scale = new Scale();
    private final Box frame;
    private double reach;
    private double most = 1;

    /// @param topology every part of it has its place
    /// @param margin room round it in px of the drawing
    public Miniature(Topology topology, double margin) {
        Geometry geometry = Geometry.of(topology);
        new Parts(layers.frames, layers.parts, _ -> {}).show(topology, geometry);
        new Links(layers.hops, layers.links).show(topology, geometry);
        frame = geometry.bounds().grown(margin);
        reach = frame.width();
        layers.getTransforms().add(scale);
        layers.lookupAll("*").forEach(view -> view.setFocusTraversable(false));
        getStyleClass().add("canvas");
        setMouseTransparent(true);
        getChildren().add(layers);
    }

    /// What is seen of the drawing: all of it.
    public Box frame() {
        return frame;
    }

    /// Makes it so small that a drawing of that width would fit too, and no larger than that.
    ///
    /// @param mostScale px of the window for a px of the drawing
    public void fit(double width, double mostScale) {
        reach = Math.max(width, frame.width());
        most = mostScale;
        requestLayout();
    }

    private double factor(double width) {
        return Math.min(most, width / reach);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(reach * most);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(frame.height() * factor(width < 0 ? prefWidth(-1) : width));
    }

    @Override
    protected void layoutChildren() {
        double factor = factor(getWidth());
        scale.setX(factor);
        scale.setY(factor);
        layers.relocate(Math.rint((getWidth() - frame.width() * factor) / 2) - frame.x() * factor,
                Math.rint((getHeight() - frame.height() * factor) / 2) - frame.y() * factor);
    }
}
