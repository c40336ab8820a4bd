package roundtrip.ui.mermaid;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.formats.Note;
import roundtrip.formats.mermaid.Direction;
import roundtrip.formats.mermaid.design.MermaidOptions;
import roundtrip.formats.mermaid.design.MermaidText;
import roundtrip.topology.Design;
import roundtrip.words.Words;

/// How the drawing leaves as Mermaid: what can be chosen, and the text as it will be.
public final class ExportSheet extends VBox {
    private static final Words WORDS = Words.in("mermaid-pane");

    /// Something that can be switched on; one more is one line more in [#CHOICES].
    private record Choice(String key, Predicate<MermaidOptions> given,
            BiFunction<MermaidOptions, Boolean, MermaidOptions> with) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice("collapsed", MermaidOptions::collapsed, MermaidOptions::withCollapsed),
            new Choice("detail", MermaidOptions::detail, MermaidOptions::withDetail),
            new Choice("labels", MermaidOptions::linkLabels, MermaidOptions::withLinkLabels),
            new Choice("classes", MermaidOptions::classes, MermaidOptions::withClasses),
            new Choice("portable", MermaidOptions::portable, MermaidOptions::withPortable),
            new Choice("comments", MermaidOptions::comments, MermaidOptions::withComments));

    private final Design design;
    private final CodeView preview = new CodeView();
    private final Label caution = new Label();
    private MermaidOptions options = MermaidOptions.standard();
    private String text = "";

    /// @param save asked to write a text to a file; the sheet is closed before
    /// @param copy asked to put it on the clipboard
    public ExportSheet(Design design, Consumer<String> save, Consumer<String> copy, Runnable close) {
        this.design = design;
        getStyleClass().addAll("key-sheet", "export-sheet");
        Label title = new Label(WORDS.say("export.title"));
        title.getStyleClass().add("popover-title");
        preview.area().setId("export-text");
        preview.area().setEditable(false);
        preview.area().setAccessibleText(WORDS.say("export.preview"));
        caution.getStyleClass().add("muted");
        caution.setWrapText(true);
        HBox middle = new HBox(choices(), preview);
        middle.getStyleClass().add("export-middle");
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(title, middle, caution, buttons(save, copy, close));
        write();
    }

    private Node choices() {
        VBox box = new VBox(direction());
        box.getStyleClass().add("export-choices");
        for (Choice choice : CHOICES) {
            CheckBox check = new CheckBox(WORDS.say("export." + choice.key()));
            check.setId("export-" + choice.key());
            check.setSelected(choice.given().test(options));
            check.setWrapText(true);
            check.setOnAction(_ -> {
                options = choice.with().apply(options, check.isSelected());
                write();
            });
            box.getChildren().add(check);
        }
        return box;
    }

    /// As the drawing says, until somebody chooses another.
    private Node direction() {
        ToggleGroup group = new ToggleGroup();
        HBox ways = new HBox();
        ways.getStyleClass().add("segmented");
        ways.setMaxWidth(USE_PREF_SIZE);
        String now = MermaidText.of(design, options).text();
        Arrays.stream(Direction.values()).forEach(way -> {
            ToggleButton button = new ToggleButton(way.name());
            button.setId("export-" + way.name());
            button.setAccessibleText(WORDS.say("export.direction." + way.name()));
            button.setTooltip(new javafx.scene.control.Tooltip(WORDS.say("export.direction." + way.name())));
            button.setToggleGroup(group);
            button.setSelected(now.lines().anyMatch(line -> line.equals("flowchart " + way)));
            button.setOnAction(_ -> {
                button.setSelected(true);
                options = options.running(way);
                write();
            });
            ways.getChildren().add(button);
        });
        Label label = new Label(WORDS.say("export.direction"));
        return new VBox(label, ways);
    }

    private Node buttons(Consumer<String> save, Consumer<String> copy, Runnable close) {
        Button go = new Button(WORDS.say("export.save"));
        go.setId("export-save");
        go.getStyleClass().add("primary");
        go.setOnAction(_ -> {
            close.run();
            save.accept(text);
        });
        Button take = new Button(WORDS.say("copy"));
        take.setId("export-copy");
        take.setOnAction(_ -> {
            close.run();
            copy.accept(text);
        });
        Button cancel = new Button(WORDS.say("export.cancel"));
        cancel.setOnAction(_ -> close.run());
        HBox pair = new HBox(go, take, cancel);
        pair.getStyleClass().add("pair");
        return pair;
    }

    private void write() {
        MermaidText written = MermaidText.of(design, options);
        text = written.text();
        preview.show(text.stripTrailing());
        caution.setText(String.join("\n", written.notes().stream().map(Note::text).toList()));
        caution.setVisible(!written.notes().isEmpty());
        caution.setManaged(!written.notes().isEmpty());
    }
}
