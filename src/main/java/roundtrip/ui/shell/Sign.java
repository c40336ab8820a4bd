package roundtrip.ui.shell;

import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

import roundtrip.ui.theme.Icons;
import roundtrip.ui.theme.Look;
import roundtrip.ui.theme.Theme;

/// The sign of the program as pictures for task bars.
final class Sign {
    private Sign() {}

    static List<Image> images() {
        return IntStream.of(1, 2, 4).mapToObj(Sign::image).toList();
    }

    private static Image image(int factor) {
        StackPane sign = new StackPane(Icons.glyph("sign", 16));
        sign.getStyleClass().add("sign");
        StackPane pane = new StackPane(sign);
        Scene scene = new Scene(pane, 32, 32);
        new Look(Theme.LIGHT, 1).dress(scene);
        pane.applyCss();
        pane.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(factor, factor));
        return sign.snapshot(parameters, null);
    }
}
