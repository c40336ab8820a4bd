package roundtrip.ui.playback;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Topology;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What can be done to a run: stop a part, cut a link, heal all; and how much is asked for.
public final class WhatIf extends VBox {
    private static final Words WORDS = Words.in("playback");
    private static final List<Double> RATES = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

    /// What the next click on the canvas does.
    private enum Tool {
        STOP,
        CUT
    }

    private final Player player;
    private final ToggleGroup tools = new ToggleGroup();
    private final Label hint = new Label();
    private final Script script;
    private final Label rate = new Label();
    private final Label writes = new Label();
    private final Slider requests = slider(RATES.size() - 1, RATES.indexOf(0.5), this::ask);
    private final Slider share = slider(4, 1, this::share);
    private final Button heal = new Button(WORDS.say("heal"), Icons.glyph("heal", 20));

    public WhatIf(Player player, Shelf shelf) {
        this.player = player;
        script = new Script(player, shelf);
        getStyleClass().add("what-if");
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        hint.setVisible(false);
        hint.setManaged(false);
        heal.setMaxWidth(Double.MAX_VALUE);
        heal.setId("heal-all");
        heal.setOnAction(_ -> player.healAll());
        getChildren().addAll(heading("what-if"), tool(Tool.STOP, "power"), tool(Tool.CUT, "cut"), heal, hint,
                heading("traffic"), script.choice(), row("requests", rate), requests, row("writes", writes), share,
                script.arrivals(), script.keep());
        tools.selectedToggleProperty().subscribe(this::hint);
        refresh();
    }

    private static Label heading(String key) {
        Label heading = new Label(WORDS.say(key));
        heading.getStyleClass().add("panel-title");
        return heading;
    }

    private Node tool(Tool tool, String icon) {
        String key = tool == Tool.STOP ? "stop" : "cut";
        ToggleButton button = new ToggleButton(WORDS.say(key), Icons.glyph(icon, 20));
        button.getStyleClass().add("deed");
        button.setId("deed-" + key);
        button.setUserData(tool);
        button.setToggleGroup(tools);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        return button;
    }

    private static Node row(String key, Label value) {
        Label name = new Label(WORDS.say(key));
        name.getStyleClass().add("row-name");
        value.getStyleClass().add("row-value");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(name, space, value);
    }

    private static Slider slider(int most, int now, DoubleConsumer action) {
        Slider slider = new Slider(0, most, now);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.valueProperty().subscribe((was, is) -> {
            if (Math.round(was.doubleValue()) != Math.round(is.doubleValue())) {
                action.accept(Math.round(is.doubleValue()));
            }
        });
        return slider;
    }

    private void ask(double index) {
        wish(player.traffic().perSecond(RATES.get((int) index)));
    }

    private void share(double quarters) {
        wish(player.traffic().writeShare(quarters / 4));
    }

    /// A slider that only follows what was taken back wishes nothing.
    private void wish(Traffic wanted) {
        if (!wanted.equals(player.traffic())) {
            player.traffic(wanted);
        }
    }

    private void hint() {
        Tool tool = tool();
        hint.setVisible(tool != null);
        hint.setManaged(tool != null);
        hint.setText(tool == null ? "" : WORDS.say(tool == Tool.STOP ? "hint.stop" : "hint.cut"));
    }

    private @Nullable Tool tool() {
        return tools.getSelectedToggle() == null ? null : (Tool) tools.getSelectedToggle().getUserData();
    }

    /// Whether the next click on the canvas does something to the run.
    boolean isArmed() {
        return tool() != null;
    }

    /// Puts the tool away.
    public void disarm() {
        tools.selectToggle(null);
    }

    /// Something was clicked: with a tool in the hand it is done to it, and the tool is put away.
    ///
    /// @return what was done, for the timeline
    public boolean use(Topology topology, String id, Consumer<String> deed) {
        Tool tool = tool();
        boolean fits = tool == Tool.STOP && topology.component(id) != null
                || tool == Tool.CUT && topology.link(id) != null;
        if (fits) {
            disarm();
            deed.accept(id);
        }
        return fits;
    }

    public void refresh() {
        Traffic traffic = player.traffic();
        rate.setText(traffic.perSecond() >= 1
                ? WORDS.say("per-second", String.valueOf((int) traffic.perSecond()))
                : WORDS.say("every-seconds", String.valueOf((int) (1 / traffic.perSecond()))));
        int quarters = (int) Math.round(traffic.writeShare() * 4);
        writes.setText(WORDS.say("share." + quarters));
        boolean byHand = player.scenario() == null;
        requests.setDisable(!byHand);
        share.setDisable(!byHand);
        requests.setValue(RATES.indexOf(traffic.perSecond()));
        share.setValue(quarters);
        script.refresh();
        heal.setDisable(player.isWhole());
    }
}
