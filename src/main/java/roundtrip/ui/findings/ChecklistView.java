package roundtrip.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.exercise.Progress;
import roundtrip.topology.Design;
import roundtrip.topology.exercise.Checklist.Item;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The checklist of an exercise: what is there, what is missing, and a button that adds it.
public final class ChecklistView extends VBox {
    private static final Words WORDS = Words.in("ui");

    private final Label title = new Label();
    private final Label sum = new Label();
    private final VBox items = new VBox();
    private final BiConsumer<Finding, Runnable> add;
    private final BiConsumer<Finding, Consumer<String>> ask;
    private @Nullable Progress shown;
    private @Nullable Design design;
    private boolean adding;
    private boolean isLost;

    /// @param add puts into the drawing what a finding says is missing; runs the other if it does not know how
    /// @param ask finds out what that would be called, if it knows how
    /// @param foot what stands below the items
    public ChecklistView(BiConsumer<Finding, Runnable> add, BiConsumer<Finding, Consumer<String>> ask, Region foot) {
        this.add = add;
        this.ask = ask;
        getStyleClass().add("checklist");
        setId("checklist");
        title.getStyleClass().add("popover-title");
        title.setWrapText(true);
        sum.getStyleClass().add("muted");
        items.getStyleClass().add("checklist-items");
        ScrollPane scroll = new Tall(items);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        for (Region always : List.of(title, sum, foot)) {
            always.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().addAll(title, sum, scroll, foot);
    }

    /// What nobody knew how to add to one drawing may be asked for again in another.
    ///
    /// @param findings of that design, among which are those that say what is missing
    public void show(Progress progress, Design now, List<Finding> findings) {
        adding = false;
        boolean isAskedAgain = isLost && design != now;
        design = now;
        if (!progress.equals(shown) || isAskedAgain) {
            isLost = false;
            shown = progress;
            title.setText(progress.checklist().title());
            sum.setText(WORDS.say("checklist.sum", progress.done(), progress.total()));
            items.getChildren().setAll(progress.steps().stream().map(step -> row(step, findings)).toList());
        }
    }

    private Node row(Progress.Step step, List<Finding> findings) {
        Item item = step.item();
        StackPane sign = new StackPane();
        sign.getStyleClass().addAll("check-sign", step.isDone() ? "done" : "open");
        if (step.isDone()) {
            sign.getChildren().add(Icons.glyph("check", 12));
        }
        Label name = new Label(item.title());
        name.setWrapText(true);
        VBox words = new VBox(name);
        if (!item.text().isBlank()) {
            Label text = new Label(item.text());
            text.getStyleClass().add("muted");
            text.setWrapText(true);
            words.getChildren().add(text);
        }
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(sign, words);
        row.setId("item-" + item.id());
        row.getStyleClass().addAll("checklist-item", step.isDone() ? "done" : "open");
        row.setAccessibleText(WORDS.say(step.isDone() ? "checklist.there" : "checklist.missing", item.title()));
        if (!step.isDone()) {
            missing(item, findings).ifPresent(finding -> row.getChildren().add(button(finding, item)));
        }
        return row;
    }

    private static Optional<Finding> missing(Item item, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.subject().equals(Finding.DESIGN + "#" + item.id()))
                .findFirst();
    }

    private Button button(Finding finding, Item item) {
        Button button = new Button(WORDS.say("checklist.add"), Icons.glyph("plus", 12));
        button.setId("add-" + item.id());
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip());
        say(button, WORDS.say("checklist.add.what", item.title()));
        for (ReadOnlyBooleanProperty sign : List.of(button.hoverProperty(), button.focusedProperty())) {
            sign.addListener((_, _, isMeant) -> {
                if (isMeant && !adding) { // only the last question is answered, and the focus leaves a disabled button
                    ask.accept(finding, name -> say(button, name));
                }
            });
        }
        button.setOnAction(_ -> {
            adding = true;
            button.setDisable(true);
            add.accept(finding, () -> {
                adding = false;
                isLost = true;
                button.setText(WORDS.say("checklist.by-hand"));
            });
        });
        return button;
    }

    /// What else would come with it belongs here: a drawing shows little of it.
    private static void say(Button button, String name) {
        button.setAccessibleText(name);
        button.getTooltip().setText(name);
    }
}
