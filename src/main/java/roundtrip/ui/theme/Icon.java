package roundtrip.ui.theme;

import java.util.Map;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// An icon of up to three layers (soft tone, line, dot) on a grid of 24. It fills the size that it is given; its colours are
/// the looked-up `-icon-ink` and `-icon-soft`, which any style rule may set for the icons below it.
public final class Icon extends Region {
    private static final double GRID = 24;

    private final Scale scale = new Scale();

    Icon(Map<String, String> layers, double size) {
        getStyleClass().addAll("icon", "icon-" + Math.round(size));
        layers.forEach((layer, path) -> getChildren().add(layer(layer, path)));
        setMouseTransparent(true);
        setPrefSize(size, size);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private Node layer(String name, String path) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon-" + name);
        shape.setManaged(false);
        shape.getTransforms().add(scale);
        return shape;
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth(), getHeight()) / GRID;
        scale.setX(factor);
        scale.setY(factor);
    }
}
