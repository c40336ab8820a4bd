package roundtrip.ui.canvas;

import java.util.List;

import javafx.scene.Group;
import javafx.scene.shape.Path;

import roundtrip.layout.InnerHop;

/// The short arrow between two services of a server.
final class HopView extends Group {
    HopView(InnerHop hop) {
        Path line = new Path(Track.along(List.of(hop.start(), hop.end()), List.of(), 1, Head.FILLED.room()));
        line.getStyleClass().add("hop-line");
        Path head = new Path();
        head.getStyleClass().add("hop-head");
        Head.FILLED.draw(head, hop.end(), hop.start());
        getChildren().addAll(line, head);
        setMouseTransparent(true);
    }
}
