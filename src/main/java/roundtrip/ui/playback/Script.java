package roundtrip.ui.playback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Scenario;
import roundtrip.topology.Terms.Arrivals;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What is played: by hand or a scenario of the document; and the button that makes one of the run.
final class Script {
    private static final Words WORDS = Words.in("playback");
    private static final Scenario BY_HAND = Scenario.of("");

    private final Player player;
    private final Shelf shelf;
    private final ComboBox<Scenario> choice = new ComboBox<>();
    private final ToggleButton steady = arrival(Arrivals.STEADY);
    private final ToggleButton chance = arrival(Arrivals.POISSON);
    private final HBox arrivals = new HBox(steady, chance);
    private final Button keep = new Button(WORDS.say("keep"), Icons.glyph("copy", 20));
    private boolean following;

    Script(Player player, Shelf shelf) {
        this.player = player;
        this.shelf = shelf;
        choice.setId("scenario");
        choice.setAccessibleText(WORDS.say("scenario"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new Named());
        choice.valueProperty().subscribe((_, chosen) -> choose(chosen));
        ToggleGroup group = new ToggleGroup();
        steady.setToggleGroup(group);
        chance.setToggleGroup(group);
        steady.getStyleClass().add("left-pill");
        chance.getStyleClass().add("right-pill");
        arrivals.getStyleClass().add("arrivals");
        keep.setId("keep-scenario");
        keep.setMaxWidth(Double.MAX_VALUE);
        keep.setAlignment(Pos.CENTER);
        keep.setOnAction(_ -> store());
    }

    private ToggleButton arrival(Arrivals word) {
        ToggleButton button = new ToggleButton(WORDS.say("arrivals." + word.word()));
        button.setId("arrivals-" + word.word());
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> {
            if (player.traffic().arrivals() == word) {
                button.setSelected(true);
            } else {
                player.traffic(player.traffic().arriving(word));
            }
        });
        return button;
    }

    Node choice() {
        return choice;
    }

    Node arrivals() {
        return arrivals;
    }

    Node keep() {
        return keep;
    }

    void refresh() {
        following = true;
        List<Scenario> offered = new ArrayList<>(List.of(BY_HAND));
        offered.addAll(shelf.scenarios());
        if (!offered.equals(choice.getItems())) {
            choice.getItems().setAll(offered);
        }
        Scenario played = player.scenario();
        choice.setValue(played == null ? BY_HAND : played);
        (player.traffic().arrivals() == Arrivals.STEADY ? steady : chance).setSelected(true);
        arrivals.setDisable(played != null);
        following = false;
    }

    private void choose(@Nullable Scenario chosen) {
        if (!following && chosen != null) {
            player.play(chosen.equals(BY_HAND) ? null : chosen);
        }
    }

    private void store() {
        Set<String> used = new HashSet<>();
        shelf.scenarios().forEach(scenario -> used.add(scenario.id()));
        int number = 1;
        while (used.contains("run" + number)) {
            number++;
        }
        shelf.keep(player.recorded("run" + number, WORDS.say("kept", number)));
        refresh();
    }

    private static final class Named extends StringConverter<Scenario> {
        @Override
        public String toString(@Nullable Scenario scenario) {
            if (scenario == null || scenario.equals(BY_HAND)) {
                return WORDS.say("by-hand");
            }
            String name = scenario.name();
            return name == null || name.isBlank() ? scenario.id() : name;
        }

        @Override
        public Scenario fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
