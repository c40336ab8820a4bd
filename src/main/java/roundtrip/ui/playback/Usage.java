package roundtrip.ui.playback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.words.Words;

/// How much of the time the busiest parts worked, a bar each.
final class Usage extends VBox {
    private static final Words WORDS = Words.in("playback");
    private static final int MOST = 4;
    private static final double PERCENT = 100;

    private final UnaryOperator<String> names;

    Usage(UnaryOperator<String> names) {
        this.names = names;
        getStyleClass().addAll("shares", "usage");
        setId("usage");
    }

    /// @param shares 0 to 1 by id
    void refresh(SequencedMap<String, Double> shares) {
        List<Map.Entry<String, Double>> busiest = shares.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(MOST).toList();
        List<Node> rows = new ArrayList<>();
        if (!busiest.isEmpty()) {
            Label title = new Label(WORDS.say("used"));
            title.getStyleClass().add("row-title");
            rows.add(title);
        }
        busiest.forEach(one -> rows.add(row(one.getKey(), one.getValue())));
        getChildren().setAll(rows);
    }

    private Node row(String id, double share) {
        Label name = new Label(names.apply(id));
        name.getStyleClass().addAll("row-name", "share-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar(Math.min(1, share));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label number = new Label(WORDS.say("percent", percent(share)));
        number.getStyleClass().addAll("row-value", "share-count");
        HBox row = new HBox(name, bar, number);
        row.getStyleClass().add("share");
        return row;
    }

    /// One place below ten percent.
    private static String percent(double share) {
        double percent = share * PERCENT;
        return percent >= 10
                ? String.valueOf(Math.round(percent))
                : String.valueOf(Math.round(percent * 10) / 10.0).replaceAll("\\.0$", "");
    }
}
