package roundtrip.ui.playback;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The clock of a run: restart, step back, play, step forward, speed, the time, and the run from end to end.
public final class Timeline extends HBox {
    private static final Words WORDS = Words.in("playback");

    private final Player player;
    private final Button play = new Button();
    private final Label time = new Label();
    private final Label whole = new Label();
    private final ComboBox<Double> speed = new ComboBox<>();
    private final Track track;

    /// @param names gives the name of a part by its id
    public Timeline(Player player, java.util.function.UnaryOperator<String> names) {
        this.player = player;
        track = new Track(player, names);
        getStyleClass().add("timeline");
        setAlignment(Pos.CENTER_LEFT);
        play.getStyleClass().addAll("round", "primary");
        play.setId("play");
        play.setOnAction(_ -> player.playOrPause());
        time.getStyleClass().add("time");
        time.setId("time");
        whole.getStyleClass().add("whole");
        VBox clock = new VBox(time, whole);
        clock.getStyleClass().add("clock");
        clock.setAlignment(Pos.CENTER_RIGHT);
        speeds();
        HBox.setHgrow(track, Priority.ALWAYS);
        getChildren().addAll(button("restart", "restart", player::restart),
                button("back", "step-back", player::stepBack),
                play, button("fwd", "step", player::stepForward), speed, clock, track);
        refresh();
    }

    private static Node button(String icon, String word, Runnable task) {
        Button button = new Button(null, Icons.glyph(icon, 20));
        button.getStyleClass().addAll("quiet", "square");
        button.setId("timeline-" + word);
        button.setAccessibleText(WORDS.say(word));
        button.setTooltip(new Tooltip(WORDS.say(word)));
        button.setOnAction(_ -> task.run());
        return button;
    }

    private void speeds() {
        speed.getItems().setAll(Player.SPEEDS);
        speed.setId("speed");
        speed.setAccessibleText(WORDS.say("speed"));
        speed.setConverter(new StringConverter<>() {
            @Override
            public String toString(Double value) {
                return value == null
                        ? ""
                        : WORDS.say("times", value == value.intValue()
                                ? String.valueOf(value.intValue())
                                : value.toString());
            }

            @Override
            public Double fromString(String text) {
                return player.speed();
            }
        });
        speed.setOnAction(_ -> {
            if (speed.getValue() != null && speed.getValue() != player.speed()) {
                player.speed(speed.getValue());
            }
        });
    }

    /// Shows the instant of the player.
    public void refresh() {
        boolean playing = player.isPlaying();
        String icon = playing ? "pause" : "play";
        if (!icon.equals(play.getUserData())) {
            play.setUserData(icon);
            play.setGraphic(Icons.glyph(icon, 20));
            play.setAccessibleText(WORDS.say(icon));
            play.setTooltip(new Tooltip(WORDS.say(icon)));
        }
        time.setText(Clocks.seconds(player.atNs()));
        whole.setText(WORDS.say("of", Clocks.wholeSeconds(player.stage().lengthNs())));
        speed.setValue(player.speed());
        track.refresh();
    }
}
