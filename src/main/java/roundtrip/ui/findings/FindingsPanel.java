package roundtrip.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The list of findings. What the exercise does not ask for is folded away at its foot.
public final class FindingsPanel extends VBox {
    private static final Words WORDS = Words.in("ui");

    private final Label count = new Label();
    private final VBox rows = new VBox();
    private final VBox beyondRows = new VBox();
    private final Label beyondCount = new Label();
    private final VBox beyond = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Consumer<Finding> pick;
    private final List<RowView> views = new ArrayList<>();
    private final @Nullable Consumer<Finding> play;
    private @Nullable Finding picked;

    /// @param pick told which finding a person wants to see
    /// @param play shows a finding in action; absent while that cannot be done
    /// @param extras what stands at the right end of the heading
    public FindingsPanel(Consumer<Finding> pick, @Nullable Consumer<Finding> play, List<? extends Node> extras) {
        this.pick = pick;
        this.play = play;
        getStyleClass().add("findings");
        Label heading = new Label(WORDS.say("findings.heading"));
        heading.getStyleClass().add("strong");
        count.getStyleClass().add("muted");
        count.setId("findings-count");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox head = new HBox(heading, count, room);
        head.getChildren().addAll(extras);
        head.getStyleClass().add("findings-head");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, beyond());
    }

    private Node beyond() {
        ToggleButton fold = new ToggleButton(WORDS.say("findings.beyond"));
        fold.setId("findings-beyond");
        fold.getStyleClass().addAll("quiet", "fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setAlignment(Pos.CENTER_LEFT);
        beyondCount.setMouseTransparent(true);
        beyondCount.getStyleClass().addAll("muted", "beyond-count");
        ScrollPane inner = new ScrollPane(beyondRows);
        inner.setFitToWidth(true);
        inner.getStyleClass().add("beyond-rows");
        fold.selectedProperty().subscribe(open -> {
            inner.setVisible(open);
            inner.setManaged(open);
            fold.setGraphic(Icons.glyph(open ? "down" : "right", 16));
        });
        HBox head = new HBox(fold, beyondCount);
        head.setAlignment(Pos.CENTER);
        HBox.setHgrow(fold, Priority.ALWAYS);
        beyond.getChildren().addAll(head, inner);
        beyond.getStyleClass().add("beyond");
        return beyond;
    }

    /// @param exercise the exercise of the design, if any
    public void show(List<FindingRow> all, @Nullable Integer exercise) {
        List<FindingRow> inside = all.stream().filter(FindingRow::inside).toList();
        List<FindingRow> outside = all.stream().filter(row -> !row.inside()).toList();
        views.clear();
        rows.getChildren().setAll(inside.stream().map(this::view).toList());
        if (inside.isEmpty()) {
            rows.getChildren().setAll(nothing());
        }
        beyondRows.getChildren().setAll(outside.stream().map(this::view).toList());
        beyond.setVisible(!outside.isEmpty());
        beyond.setManaged(!outside.isEmpty());
        beyondCount.setText(String.valueOf(number(outside)));
        int found = number(inside);
        count.setText(exercise == null
                ? WORDS.say("findings.count", found)
                : WORDS.say("findings.count.exercise", found, exercise));
        mark();
    }

    private static int number(List<FindingRow> some) {
        return some.stream().mapToInt(row -> row.findings().size()).sum();
    }

    private static Node nothing() {
        Label words = new Label(WORDS.say("findings.nothing"));
        words.getStyleClass().add("strong");
        Label line = new Label(WORDS.say("findings.nothing.line"));
        line.getStyleClass().add("muted");
        line.setWrapText(true);
        VBox box = new VBox(Icons.glyph("check", 24), words, line);
        box.getStyleClass().add("nothing-found");
        return box;
    }

    private Node view(FindingRow row) {
        RowView view = new RowView(row, () -> choose(row), play);
        views.add(view);
        return view;
    }

    private void choose(FindingRow row) {
        int next = row.isOf(picked) ? row.findings().indexOf(picked) + 1 : 0;
        Finding finding = row.findings().get(next % row.findings().size());
        picked(finding);
        pick.accept(finding);
    }

    /// Marks the row of a finding, or none.
    public void picked(@Nullable Finding finding) {
        picked = finding;
        mark();
    }

    private void mark() {
        views.forEach(view -> view.mark(view.row().isOf(picked)));
    }
}
