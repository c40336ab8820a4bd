package roundtrip.ui.theme;

import java.util.function.DoubleUnaryOperator;

import javafx.scene.paint.Color;

/// The contrast ratio of WCAG 2, section "relative luminance": 1 for equal colours, 21 for black on white.
final class Contrast {
    private static final DoubleUnaryOperator LINEAR = part -> part <= 0.03928
            ? part / 12.92
            : Math.pow((part + 0.055) / 1.055, 2.4);

    private Contrast() {}

    static double between(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * LINEAR.applyAsDouble(color.getRed()) + 0.7152 * LINEAR.applyAsDouble(color.getGreen())
                + 0.0722 * LINEAR.applyAsDouble(color.getBlue());
    }
}
