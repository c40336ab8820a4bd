package roundtrip.ui.canvas;

import java.util.List;
import java.util.Set;

import javafx.scene.Group;
import javafx.scene.shape.Path;

import roundtrip.layout.InnerHop;

/// The short arrow between two services of a server.
final class HopView extends Group {
    private final InnerHop hop;

    HopView(InnerHop hop) {
        this.hop = hop;
        getStyleClass().add("hop");
        Path line = new Path(Track.along(List.of(hop.start(), hop.end()), List.of(), 1, Head.SMALL.room()));
        line.getStyleClass().add("hop-line");
        Path head = new Path();
        head.getStyleClass().add("hop-head");
        Head.SMALL.draw(head, hop.end(), hop.start());
        getChildren().addAll(line, head);
        setMouseTransparent(true);
    }

    /// Fades unless both its ends are lit.
    void spotlight(Set<String> lit) {
        pseudoClassStateChanged(ElementView.DIMMED,
                !lit.isEmpty() && !(lit.contains(hop.from()) && lit.contains(hop.to())));
    }
}
