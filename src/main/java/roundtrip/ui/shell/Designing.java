package roundtrip.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Rule;
import roundtrip.editing.Editor;
import roundtrip.editing.Selection;
import roundtrip.simulation.Simulation;
import roundtrip.topology.Design;
import roundtrip.topology.exercise.Checklist;
import roundtrip.ui.availability.AvailabilityPanel;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.findings.Exhibit;
import roundtrip.ui.findings.FindingPopOver;
import roundtrip.ui.findings.FindingsPanel;
import roundtrip.ui.findings.Treatment;
import roundtrip.ui.inspector.Inspector;
import roundtrip.ui.palette.Palette;
import roundtrip.ui.palette.Placing;

/// The panels of the mode Design: palette, inspector and findings.
final class Designing {
    private static final String DIVIDER = "split.inspector";
    private static final double NARROW = 1040;
    private static final double NARROW_WITH_TEXT = 1640;
    private static final double HALF = 0.44;

    private final Editor editor;
    private final CanvasView canvas;
    private final Palette palette;
    private final Inspector inspector;
    private final FindingsPanel findings;
    private final AvailabilityPanel availability;
    private final Leaves lower;
    private final FindingPopOver popOver;
    private final Reviewing review;
    private final Treating treating;
    private final SplitPane side = new SplitPane();
    private final Reading reading;
    private @Nullable Design explained;

    /// @param placing what the palette reports to
    /// @param shown also told the findings
    /// @param show shows a finding in action
    /// @param begin opens the example of an exercise
    /// @param cover where the page of a rule is shown
    Designing(Editor editor, CanvasView canvas, Workshop workshop, Placing placing, Consumer<Reviewing.Result> shown,
            Consumer<Exhibit> show, IntConsumer begin, Cover cover) {
        this.editor = editor;
        this.canvas = canvas;
        palette = new Palette(placing);
        inspector = new Inspector(editor::apply);
        reading = new Reading(cover, canvas.viewport().unitProperty());
        treating = new Treating(editor, canvas, this::rules, workshop.simulation(), this::jump,
                finding -> play(workshop.simulation(), finding, show), this::read, begin);
        findings = new FindingsPanel(treating);
        availability = new AvailabilityPanel(editor::apply);
        lower = new Leaves(List.of(new Leaves.Leaf("findings", findings, _ -> {}),
                new Leaves.Leaf("availability", availability, availability::front)));
        popOver = new FindingPopOver(canvas, treating);
        review = new Reviewing(workshop, result -> {
            findings.show(result.design(), result.review());
            canvas.badges(result.badges());
            if (result.all() != null) {
                reading.follow(result.all());
            }
            shown.accept(result);
        });
        canvas.onBadge(subject -> review.result().worst(subject).ifPresent(this::jump));
        ScrollPane properties = new ScrollPane(inspector);
        properties.setFitToWidth(true);
        properties.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setOrientation(Orientation.VERTICAL);
        side.getStyleClass().add("right-side");
        side.getItems().addAll(properties, lower);
        editor.listen(this::refresh);
        refresh();
    }

    /// @param text stands in the place of inspector and findings; absent: they do
    Workplace workplace(@Nullable Node text) {
        return Workplace.of(palette, text == null ? side : text, null).entering(() -> {}, popOver::hide);
    }

    void recall(Settings settings) {
        side.setDividerPositions(settings.number(DIVIDER, HALF));
    }

    void remember(Settings settings) {
        if (side.getDividers().size() == 1) {
            settings.put(DIVIDER, side.getDividerPositions()[0]);
        }
    }

    private void refresh() {
        if (editor.design() != explained) {
            popOver.hide();
        }
        review.look(editor.design()); // it goes on while all is drawn anew
        inspector.show(editor.design(), editor.selection());
        availability.show(editor.design().topology());
    }

    /// Another document is in the editor.
    void begin() {
        popOver.hide();
        reading.close();
        review.begin(editor.design());
    }

    void showFindings(boolean shown) {
        if (!shown) {
            side.getItems().remove(lower);
        } else if (!side.getItems().contains(lower)) {
            side.getItems().add(lower);
            side.setDividerPositions(HALF);
        }
    }

    private List<Rule> rules() {
        return review.rules();
    }

    /// Puts something in the place of the findings; null: they come back.
    void cover(@Nullable Node over) {
        lower.cover(over);
    }

    /// What can be done about findings.
    Treatment treatment() {
        return treating;
    }

    /// Checks against another checklist from now on; null: that of the exercise.
    void ask(@Nullable Checklist checklist) {
        review.ask(editor.design(), checklist);
    }

    Palette palette() {
        return palette;
    }

    /// Makes the palette a rail where there is little room.
    ///
    /// @param width of the window, in px at 100 %
    /// @param text whether the Mermaid text stands beside the drawing
    void room(double width, boolean text) {
        palette.rail(width < (text ? NARROW_WITH_TEXT : NARROW));
    }

    void rename() {
        inspector.editName();
    }

    /// Selects the subject of a finding, brings it into view and explains the rule beside it.
    private void jump(Finding finding) {
        findings.picked(finding);
        String subject = finding.subject();
        if (editor.topology().has(subject)) {
            editor.select(Selection.of(subject));
        }
        explained = editor.design();
        Spot spot = new Spot(canvas, subject);
        List<Bounds> about = spot.reveal();
        Bounds within = canvas.localToScreen(canvas.getBoundsInLocal());
        if (about.isEmpty()) {
            popOver.showBelow(finding, spot.ofWholeDesign(), within);
        } else {
            popOver.show(finding, about, within);
        }
    }

    /// Shows the whole page of a rule in front of everything.
    private void read(Finding finding) {
        popOver.hide();
        reading.open(finding);
    }

    private void play(Simulation simulation, Finding finding, Consumer<Exhibit> show) {
        popOver.hide();
        Exhibit.of(simulation, editor.topology(), finding).ifPresent(show);
    }

    void stop() {
        popOver.hide();
        review.stop();
        treating.stop();
        availability.stop();
    }
}
