package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Rule;
import roundtrip.analysis.exercise.Exercises;
import roundtrip.analysis.exercise.Progress;
import roundtrip.files.Opener;
import roundtrip.formats.UnreadableException;
import roundtrip.formats.json.ChecklistForm;
import roundtrip.topology.Design;
import roundtrip.topology.exercise.Checklist;
import roundtrip.ui.findings.ChecklistView;
import roundtrip.ui.findings.Treatment;
import roundtrip.ui.theme.Icons;
import roundtrip.ui.theme.PopOvers;
import roundtrip.words.Words;

/// The chip of the exercise and the checklist under it, which completes while one draws. A teacher's checklist takes the place of that
/// of the exercise until it is put away.
final class Exercising {
    private static final Words WORDS = Words.in("ui");

    private final Button chip;
    private final Treatment treatment;
    private final List<Rule> rules;
    private final Asking asking;
    private final Telling telling;
    private final Consumer<@Nullable Checklist> asked;
    private final Button away = new Button(WORDS.say("checklist.away"));
    private final ChecklistView view;
    private @Nullable Checklist own;
    private @Nullable PopOver popOver;

    /// @param rules those that a checklist may name
    /// @param asked told the checklist against which designs are to be checked; null: that of their exercise
    Exercising(Button chip, Treatment treatment, List<Rule> rules, Asking asking, Telling telling,
            Consumer<@Nullable Checklist> asked) {
        this.chip = chip;
        this.treatment = treatment;
        this.rules = rules;
        this.asking = asking;
        this.telling = telling;
        this.asked = asked;
        view = new ChecklistView(this::add, this::ask, foot());
        chip.setOnAction(_ -> open());
    }

    private VBox foot() {
        Button load = new Button(WORDS.say("checklist.load"));
        load.setId("checklist-load");
        load.setOnAction(_ -> {
            hide();
            asking.fileToOpen().ifPresent(this::load);
        });
        away.setId("checklist-away");
        away.setOnAction(_ -> {
            hide();
            use(null);
        });
        VBox foot = new VBox(load, away);
        foot.getStyleClass().add("rule-buttons");
        load.setMaxWidth(Double.MAX_VALUE);
        away.setMaxWidth(Double.MAX_VALUE);
        shown(away, false);
        return foot;
    }

    private static void shown(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void load(Path file) {
        try {
            Checklist read = ChecklistForm.read(file.toString(), Opener.text(file));
            List<String> known = rules.stream().map(Rule::id).toList();
            read.rules().stream().filter(rule -> !known.contains(rule)).findFirst().ifPresentOrElse(
                    rule -> telling.fault(WORDS.say("checklist.rule", file, rule)), () -> use(read));
        } catch (UnreadableException e) {
            telling.fault(String.valueOf(e.getMessage()));
        }
    }

    private void use(@Nullable Checklist checklist) {
        own = checklist;
        shown(away, checklist != null);
        asked.accept(checklist);
    }

    private void add(Finding missing, Runnable unknown) {
        treatment.steps(missing, fixes -> {
            if (fixes.isEmpty()) {
                unknown.run();
            } else {
                treatment.apply(fixes.getFirst());
            }
        });
    }

    private void ask(Finding missing, Consumer<String> tell) {
        treatment.steps(missing, fixes -> fixes.stream().limit(1).map(fix -> fix.edit().name()).forEach(tell));
    }

    private void open() {
        if (popOver != null && popOver.isShowing()) {
            hide();
            return;
        }
        VBox page = new VBox(view);
        PopOver opened = PopOvers.of(page);
        popOver = opened;
        view.setMaxHeight(below(chip));
        PopOvers.showBelow(opened, page, chip);
    }

    /// What the window, as far as it is on the screen, has of room below the chip, in px.
    private static double below(Button chip) {
        Bounds at = chip.localToScreen(chip.getLayoutBounds());
        Window window = chip.getScene().getWindow();
        return Math.min(window.getY() + window.getHeight(), PopOvers.screen(at).getMaxY()) - at.getMaxY()
                - PopOvers.arrow() - PopOvers.ROUND;
    }

    /// @param findings of that design; absent: not known yet
    void show(Design design, @Nullable List<Finding> findings) {
        Integer exercise = design.exercise();
        Checklist checklist = own != null ? own : exercise == null ? null : Exercises.of(exercise);
        shown(chip, checklist != null);
        if (checklist == null) {
            hide();
            return;
        }
        String name = own != null || exercise == null
                ? checklist.title()
                : WORDS.say("exercise.chip", exercise);
        if (findings == null) {
            chip(name, false);
            return;
        }
        Progress progress = progress(checklist, findings);
        boolean complete = progress.done() == progress.total();
        chip(WORDS.say("exercise.progress", name, progress.done(), progress.total()), complete);
        view.show(progress, design, findings);
    }

    /// An item is missing exactly if a finding says so.
    private static Progress progress(Checklist checklist, List<Finding> findings) {
        List<String> missing = findings.stream().map(Finding::subject).toList();
        return new Progress(checklist, checklist.items().stream().map(item -> new Progress.Step(item,
                !missing.contains(Finding.DESIGN + "#" + item.id()))).toList());
    }

    private void chip(String words, boolean complete) {
        chip.setText(words);
        if (complete != chip.getStyleClass().contains("good") || chip.getGraphic() == null) {
            chip.getStyleClass().remove("good");
            if (complete) {
                chip.getStyleClass().add("good");
            }
            chip.setGraphic(Icons.glyph(complete ? "check" : "list", 16));
        }
    }

    /// To be called before the window closes as well.
    void hide() {
        if (popOver != null) {
            popOver.hide(Duration.ZERO);
            popOver = null;
        }
    }
}
