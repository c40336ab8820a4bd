package roundtrip.ui.shell;

import java.util.List;
import java.util.SequencedMap;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.controlsfx.control.StatusBar;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The status bar: zoom and selection to the left, findings by severity in the middle, the state of the document or of the run
/// to the right.
final class BottomBar extends StatusBar {
    private final Label zoom = new Label();
    private final Label selection = new Label();
    private final Label state = new Label();
    private final HBox severities = new HBox();

    /// @param zooming the buttons to zoom out, zoom in and fit, in this order
    BottomBar(List<Button> zooming) {
        getStyleClass().add("bottom");
        setText("");
        zoom.getStyleClass().add("zoom");
        selection.setId("selection-status");
        state.setId("state");
        HBox zoomBox = new HBox(zooming.get(0), zoom, zooming.get(1), zooming.get(2));
        zoomBox.getStyleClass().add("zoom-box");
        zoomBox.setAlignment(Pos.CENTER_LEFT);
        severities.getStyleClass().add("severities");
        severities.setAlignment(Pos.CENTER);
        getLeftItems().addAll(zoomBox, selection);
        getRightItems().add(state);
        setGraphic(severities);
    }

    void zoom(double factor) {
        zoom.setText(Words.in("ui").say("status.zoom", Math.round(factor * 100)));
    }

    void selection(String words) {
        selection.setText(words);
    }

    void state(String words) {
        state.setText(words);
    }

    /// @param isDrawn whether there is anything that something could be found in
    /// @param counts number of findings by the word of their severity, the worst first; those without any left out
    void findings(boolean isDrawn, SequencedMap<String, Integer> counts) {
        severities.getChildren().setAll(counts.entrySet().stream()
                .<Node>map(entry -> new Label(Words.in("ui").say("status.severity." + entry.getKey(), entry.getValue()),
                        Icons.severity(entry.getKey(), 16)))
                .toList());
        if (isDrawn && counts.isEmpty()) {
            severities.getChildren().add(new Label(Words.in("ui").say("status.no-findings")));
        }
    }
}
