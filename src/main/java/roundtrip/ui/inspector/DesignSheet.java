package roundtrip.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Edits;
import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The sheet of the whole design, when nothing is selected.
final class DesignSheet implements Inspector.Sheet {
    private static final Words WORDS = Words.in("inspector");
    private static final int EXERCISES = 4;

    private final Object key;
    private final VBox box = new VBox();
    private final Heading heading;
    private final ComboBox<Optional<Integer>> exercise = new ComboBox<>();
    private final Label hint = new Label(WORDS.say("design.hint"));
    private boolean showing;

    DesignSheet(Object key, Consumer<Edit> apply) {
        this.key = key;
        heading = new Heading(title -> apply.accept(Edits.title(title)));
        exercise.setMaxWidth(Double.MAX_VALUE);
        exercise.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Integer> number) {
                return number == null
                        ? ""
                        : number.map(level -> WORDS.say("design.exercise." + level))
                                .orElse(WORDS.say("design.exercise.none"));
            }

            @Override
            public Optional<Integer> fromString(String text) {
                return Optional.empty();
            }
        });
        exercise.getItems().setAll(Stream.concat(Stream.of(Optional.<Integer>empty()),
                IntStream.range(0, EXERCISES).boxed().map(Optional::of)).toList());
        exercise.valueProperty().subscribe((_, number) -> {
            if (!showing && number != null) {
                apply.accept(Edits.exercise(number.orElse(null)));
            }
        });
        hint.setWrapText(true);
        hint.getStyleClass().addAll("faint", "hint");
        VBox form = new VBox(Form.row(WORDS.say("design.exercise"), exercise, false), hint);
        form.getStyleClass().add("form");
        box.getChildren().addAll(heading, form);
        box.getStyleClass().add("sheet");
    }

    @Override
    public Object key() {
        return key;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Design design, List<Subject> subjects) {
        showing = true;
        String title = design.title();
        int parts = design.topology().components().size();
        int links = design.topology().links().size();
        heading.show(Icons.glyph("grid", 24), title == null ? "" : title, WORDS.say("design.untitled"),
                WORDS.say("design.counts", WORDS.count("parts", parts), WORDS.count("arrows", links)));
        exercise.setValue(Optional.ofNullable(design.exercise()));
        showing = false;
    }

    @Override
    public void editName() {
        heading.edit();
    }
}
