package roundtrip.ui.findings;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two columns where there is room for both; else the second one stands below the first.
final class Facing extends Region {
    private static final double GAP = 32;
    private static final double LEAST = 680;
    private static final double SHARE = 0.38;

    private final Region first;
    private final Region second;
    private final ObservableValue<Number> scale;

    /// @param scale of the window
    Facing(Region first, Region second, ObservableValue<Number> scale) {
        this.first = first;
        this.second = second;
        this.scale = scale;
        getChildren().addAll(first, second);
        scale.subscribe(_ -> requestLayout());
    }

    private double scaled(double px) {
        return px * scale.getValue().doubleValue();
    }

    private boolean isWide(double width) {
        return width >= scaled(LEAST);
    }

    private double firstWidth(double width) {
        return isWide(width) ? Math.floor((width - scaled(GAP)) * SHARE) : width;
    }

    private double secondWidth(double width) {
        return isWide(width) ? width - scaled(GAP) - firstWidth(width) : width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return scaled(LEAST);
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? prefWidth(-1) : width;
        double upper = first.prefHeight(firstWidth(known));
        double lower = second.prefHeight(secondWidth(known));
        return isWide(known) ? Math.max(upper, lower) : upper + scaled(GAP) / 2 + lower;
    }

    @Override
    protected void layoutChildren() {
        double left = firstWidth(getWidth());
        double right = secondWidth(getWidth());
        double upper = first.prefHeight(left);
        first.resizeRelocate(0, 0, left, upper);
        second.resizeRelocate(getWidth() - right, isWide(getWidth()) ? 0 : upper + scaled(GAP) / 2, right,
                second.prefHeight(right));
    }
}
