package roundtrip.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The tool bar: sign, title, undo and redo; the modes in the middle; the exercise, the eye and the way out to the right.
final class TopBar extends StackPane {
    /// A bar that is not so many times as wide as it is high has room for what it says only if its buttons are narrower.
    private static final double WIDE = 18;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Label title = new Label();
    private final Button chip = new Button();
    private final ToggleGroup modes = new ToggleGroup();
    private final Map<Mode, ToggleButton> buttons = new EnumMap<>(Mode.class);
    private final HBox left = new HBox();
    private final HBox right = new HBox();

    /// @param offered the modes that there are
    /// @param turn asked to change to a mode
    /// @param history undo and redo
    /// @param others what stands at the right end
    TopBar(List<Mode> offered, Consumer<Mode> turn, List<? extends Node> history, List<? extends Node> others,
            MenuButton share) {
        getStyleClass().add("tool-bar");
        title.getStyleClass().add("section");
        title.setId("title");
        tellWhole(title);
        chip.getStyleClass().addAll("chip", "exercise");
        chip.setId("exercise");
        chip.setTextOverrun(OverrunStyle.LEADING_WORD_ELLIPSIS); // how far one is matters more than in which exercise
        tellWhole(chip);
        left.getChildren().addAll(sign(), title, new Separator(Orientation.VERTICAL));
        left.getChildren().addAll(history);
        right.getChildren().add(chip);
        right.getChildren().addAll(others);
        right.getChildren().add(share);
        HBox middle = new HBox();
        middle.getStyleClass().addAll("segmented", "modes");
        offered.forEach(mode -> middle.getChildren().add(button(mode, turn)));
        middle.setMaxWidth(USE_PREF_SIZE);
        arrange(middle);
    }

    /// There may be no room for all of its text.
    private static void tellWhole(Labeled control) {
        control.setTooltip(new Tooltip());
        control.getTooltip().textProperty().bind(control.textProperty());
    }

    private void arrange(Region middle) {
        for (HBox side : List.of(left, right)) {
            side.getStyleClass().add("side");
            side.maxWidthProperty().bind(Bindings.createDoubleBinding(
                    () -> Math.max(0, (getWidth() - middle.getWidth()) / 2 - getPadding().getLeft() * 2),
                    widthProperty(),
                    middle.widthProperty(), paddingProperty()));
        }
        left.setAlignment(Pos.CENTER_LEFT);
        right.setAlignment(Pos.CENTER_RIGHT);
        Runnable fit = () -> pseudoClassStateChanged(NARROW, getWidth() < WIDE * getHeight());
        widthProperty().subscribe(fit);
        heightProperty().subscribe(fit);
        HBox.setHgrow(title, Priority.SOMETIMES);
        StackPane.setAlignment(left, Pos.CENTER_LEFT);
        StackPane.setAlignment(right, Pos.CENTER_RIGHT);
        StackPane.setAlignment(middle, Pos.CENTER);
        getChildren().addAll(left, right, middle);
    }

    private static Node sign() {
        StackPane sign = new StackPane(Icons.glyph("sign", 16));
        sign.getStyleClass().add("sign");
        return sign;
    }

    private ToggleButton button(Mode mode, Consumer<Mode> turn) {
        ToggleButton button = new ToggleButton(Words.in("ui").say(mode.key()));
        button.setId("mode-" + mode.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(modes);
        button.setOnAction(_ -> {
            button.setSelected(true);
            turn.accept(mode);
        });
        buttons.put(mode, button);
        return button;
    }

    /// @param name of the document
    void show(String name) {
        title.setText(name);
    }

    /// The chip of the exercise.
    Button exercise() {
        return chip;
    }

    void mode(Mode mode) {
        ToggleButton button = buttons.get(mode);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
