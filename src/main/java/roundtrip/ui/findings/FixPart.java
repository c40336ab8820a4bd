package roundtrip.ui.findings;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What ends a finding: the changes to choose from, what the chosen one is good for, and a look at it before anything changes.
final class FixPart extends VBox {
    private static final Words WORDS = Words.in("ui");

    private final Treatment treatment;
    private final Label name = new Label();
    private final FixChoice several = new FixChoice();
    private final TrialView trial = new TrialView();
    private final ToggleButton look = new ToggleButton(null, Icons.glyph("eye", 16));
    private final Button apply = new Button(WORDS.say("fix.apply"));
    private @Nullable Fix fix;
    private @Nullable Fix previewed;

    /// @param done called after a fix was applied
    FixPart(Treatment treatment, Runnable done) {
        this.treatment = treatment;
        getStyleClass().add("fix-part");
        name.setWrapText(true);
        name.setId("fix-name");
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        several.valueProperty().subscribe(chosen -> choose(chosen));
        look.setId("fix-preview");
        look.getStyleClass().addAll("quiet", "square");
        look.setAccessibleText(WORDS.say("fix.preview"));
        look.setTooltip(new Tooltip(WORDS.say("fix.preview")));
        apply.setId("fix-apply");
        apply.getStyleClass().add("accent");
        apply.setMaxWidth(Double.MAX_VALUE);
        look.selectedProperty().subscribe(this::preview);
        apply.hoverProperty().subscribe(this::preview);
        apply.focusedProperty().subscribe(this::preview);
        apply.setOnAction(_ -> apply(done));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(several, Priority.ALWAYS);
        HBox head = new HBox(name, several, look);
        head.getStyleClass().add("fix-head");
        getChildren().addAll(head, trial);
        show(List.of());
    }

    Button apply() {
        return apply;
    }

    /// The fixes that there are, the best first.
    void show(List<Fix> fixes) {
        boolean some = !fixes.isEmpty();
        shown(this, some);
        shown(apply, some);
        shown(several, fixes.size() > 1);
        shown(name, fixes.size() == 1);
        several.getItems().setAll(fixes);
        if (some) {
            several.setValue(fixes.getFirst());
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void choose(@Nullable Fix chosen) {
        fix = chosen;
        name.setText(chosen == null ? "" : chosen.name());
        shown(trial, chosen != null && chosen.trial().isPresent());
        if (chosen != null) {
            chosen.trial().ifPresent(trial::show);
        }
        preview();
    }

    private void preview() {
        Fix wanted = look.isSelected() || apply.isHover() || apply.isFocused() ? fix : null;
        if (wanted != previewed) {
            previewed = wanted;
            treatment.preview(wanted);
        }
    }

    private void apply(Runnable done) {
        Fix chosen = fix;
        if (chosen != null) {
            previewed = null;
            fix = null;
            treatment.apply(chosen);
            done.run();
        }
    }
}
