package roundtrip.ui.canvas;

import javafx.scene.layout.Pane;

/// The layers of the drawing from the ground up, all in drawing coordinates.
final class Layers extends Pane {
    final Pane underlay = layer("underlay");
    final Pane frames = layer("frames");
    final Pane hops = layer("hops");
    final Pane links = layer("links");
    final Pane parts = layer("parts");
    final Pane badges = layer("badges");
    final Handles handles = new Handles();
    final Feedback feedback = new Feedback();
    final Pane overlay = layer("overlay");

    Layers() {
        getStyleClass().add("drawing");
        setManaged(false);
        setPickOnBounds(false);
        getChildren().addAll(underlay, frames, hops, links, parts, badges, handles, feedback, overlay);
    }

    private static Pane layer(String name) {
        Pane pane = new Pane();
        pane.getStyleClass().add(name);
        pane.setManaged(false);
        pane.setPickOnBounds(false);
        return pane;
    }
}
