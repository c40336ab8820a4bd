package roundtrip.ui.playback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.simulation.RequestRecord;
import roundtrip.simulation.Scene;
import roundtrip.simulation.Scene.Dial;
import roundtrip.simulation.Trace.Remark;
import roundtrip.words.Words;

/// The run in figures, up to the instant that is shown.
public final class Figures extends VBox {
    private static final Words WORDS = Words.in("playback");

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Player player;
    private final UnaryOperator<String> names;
    private final Label sent = figure();
    private final Label answered = figure();
    private final Label failed = figure();
    private final Label underWay = figure();
    private final VBox shares = new VBox();
    private final Usage usage;
    private final Label waiting = new Label();
    private final Label percentiles = new Label();
    private final VBox remarks = new VBox();

    /// @param names gives the name of a part by its id
    public Figures(Player player, UnaryOperator<String> names) {
        this.player = player;
        this.names = names;
        getStyleClass().add("figures");
        Label heading = new Label(WORDS.say("statistics"));
        heading.getStyleClass().add("panel-title");
        failed.setId("failed");
        answered.setId("answered");
        HBox row = new HBox(column(sent, "sent"), column(answered, "answered"), column(failed, "failed"),
                column(underWay, "under-way"));
        row.getStyleClass().add("figure-row");
        usage = new Usage(names);
        waiting.getStyleClass().add("row-name");
        percentiles.getStyleClass().add("row-name");
        percentiles.setId("percentiles");
        shares.getStyleClass().add("shares");
        remarks.getStyleClass().add("remarks");
        getChildren().addAll(heading, row, shares, usage, waiting, percentiles, remarks);
        refresh(player.scene());
    }

    private static Label figure() {
        Label figure = new Label("0");
        figure.getStyleClass().add("figure");
        return figure;
    }

    private static Node column(Label figure, String key) {
        Label word = new Label(WORDS.say(key));
        word.getStyleClass().add("row-name");
        VBox column = new VBox(figure, word);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    public void refresh(Scene scene) {
        sent.setText(String.valueOf(scene.tally().sent()));
        answered.setText(String.valueOf(scene.tally().answered()));
        failed.pseudoClassStateChanged(BAD, scene.tally().failed() > 0);
        failed.setText(String.valueOf(scene.tally().failed()));
        underWay.setText(String.valueOf(scene.tally().underWay()));
        List<Node> rows = new ArrayList<>();
        scene.dials().stream().filter(dial -> dial.counts().size() >= 2).forEach(dial -> share(dial, rows));
        shares.getChildren().setAll(rows);
        usage.refresh(player.stage().usage(player.atNs()));
        waited();
        remarks.getChildren().setAll(player.stage().trace().notes().stream().map(Figures::remark).toList());
    }

    private void share(Dial dial, List<Node> rows) {
        Label title = new Label(WORDS.say("shared-out", names.apply(dial.place())));
        title.getStyleClass().add("row-title");
        rows.add(title);
        int most = Math.max(1, dial.counts().values().stream().mapToInt(Integer::intValue).max().orElse(1));
        boolean machines = dial.counts().keySet().stream().map(Figures::machine).distinct().count() == dial.counts()
                .size();
        for (Map.Entry<String, Integer> count : dial.counts().entrySet()) {
            Label name = new Label(names.apply(machines ? machine(count.getKey()) : count.getKey()));
            name.getStyleClass().addAll("row-name", "share-name");
            ProgressBar bar = new ProgressBar(count.getValue() / (double) most);
            bar.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(bar, Priority.ALWAYS);
            Label number = new Label(String.valueOf(count.getValue()));
            number.getStyleClass().addAll("row-value", "share-count");
            HBox row = new HBox(name, bar, number);
            row.getStyleClass().add("share");
            rows.add(row);
        }
    }

    private static String machine(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /// How long users waited, in virtual time: packets are slow only to be seen.
    private void waited() {
        long[] home = player.stage().answeredUntil(player.atNs()).stream().mapToLong(RequestRecord::durationNs)
                .sorted().toArray();
        if (home.length == 0) {
            waiting.setText("");
            percentiles.setText("");
            return;
        }
        long mean = (long) Arrays.stream(home).average().orElse(0);
        waiting.setText(WORDS.say("waited", Clocks.milliseconds(mean), Clocks.milliseconds(home[home.length - 1])));
        percentiles.setText(WORDS.say("percentiles", Clocks.milliseconds(at(home, 50)),
                Clocks.milliseconds(at(home, 95)), Clocks.milliseconds(at(home, 99))));
    }

    /// The smallest time within which so many of a hundred were answered.
    private static long at(long[] sorted, int percent) {
        return sorted[(sorted.length * percent + 99) / 100 - 1];
    }

    private static Node remark(Remark remark) {
        Label label = new Label(Words.in("simulation").say(remark.key(), remark.values().toArray()));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("hint");
        return label;
    }
}
