package roundtrip.ui.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Names;
import roundtrip.analysis.comparison.Change;
import roundtrip.analysis.comparison.Comparison;
import roundtrip.analysis.comparison.Difference;
import roundtrip.topology.Design;
import roundtrip.ui.comparison.Both.Sort;
import roundtrip.ui.findings.FindingLine;
import roundtrip.words.Words;

/// What is different in the drawing and a reference, under the legend of the marks.
public final class ComparisonPanel extends VBox {
    private static final Words WORDS = Words.in("ui");

    private final Names own;
    private final Names other;
    private final VBox rows = new VBox();
    private final Function<String, Optional<String>> here;
    private final Consumer<String> find;

    /// @param name what the reference is called
    /// @param both the drawing with what it lacks
    /// @param find shows where an element of both is
    /// @param end ends the comparison
    public ComparisonPanel(String name, Design design, Design reference, Comparison comparison, Both both,
            Consumer<String> find, Runnable end) {
        this.find = find;
        here = there -> Optional.ofNullable(both.missing().get(there)).or(() -> comparison.pairs().entrySet().stream()
                .filter(pair -> pair.getValue().equals(there)).map(Map.Entry::getKey).findFirst());
        own = new Names(design.topology());
        other = new Names(reference.topology());
        setId("comparison");
        getStyleClass().addAll("findings", "comparison");
        Label with = new Label(WORDS.say("compare.with", name));
        with.getStyleClass().add("strong");
        with.setWrapText(true);
        with.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(with, Priority.ALWAYS);
        Button button = new Button(WORDS.say("compare.end"));
        button.setId("compare-end");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> end.run());
        HBox head = new HBox(with, button);
        head.getStyleClass().add("findings-head");
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("compare-legend");
        for (Sort sort : Sort.values()) {
            legend.getChildren().add(mark(sort));
        }
        rows.getStyleClass().add("compare-rows");
        fill(comparison);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, legend, scroll);
    }

    /// The mark of a sort of difference: a sign and a word.
    public static Label mark(Sort sort) {
        return mark(sort, WORDS.say("compare." + word(sort)));
    }

    /// The sign alone, where words would cover too much.
    public static Label sign(Sort sort) {
        Label sign = mark(sort, WORDS.say("compare.sign." + word(sort)));
        sign.setAccessibleText(WORDS.say("compare." + word(sort)));
        return sign;
    }

    private static String word(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Label mark(Sort sort, String text) {
        Label mark = new Label(text);
        mark.getStyleClass().addAll("compare-mark", word(sort));
        mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return mark;
    }

    private void fill(Comparison comparison) {
        changes("compare.parts", comparison.components());
        changes("compare.links", comparison.links());
        changes("compare.groups", comparison.groups());
        findings("compare.finding.here", comparison.gone(), own, Optional::of);
        findings("compare.finding.there", comparison.appeared(), other, here);
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(new Label(WORDS.say("compare.same")));
        }
    }

    private void heading(String key, List<?> things) {
        if (!things.isEmpty()) {
            Label heading = new Label(WORDS.say(key));
            heading.getStyleClass().addAll("findings-section", "muted");
            rows.getChildren().add(heading);
        }
    }

    private void changes(String key, List<Change> changes) {
        heading(key, changes);
        changes.forEach(change -> rows.getChildren().add(row(change)));
    }

    private Node row(Change change) {
        boolean missing = change.isAddition();
        String name = missing
                ? other.of(Objects.requireNonNull(change.after()))
                : own.of(Objects.requireNonNull(change.before()));
        VBox words = new VBox(text(name));
        for (Difference one : change.differences()) {
            Label line = text(WORDS.say("compare.value", one.called(), value(one.before()),
                    value(one.after())));
            line.getStyleClass().add("muted");
            words.getChildren().add(line);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, mark(missing ? Sort.MISSING : change.isRemoval() ? Sort.ONLY_HERE : Sort.DIFFERENT));
        row.getStyleClass().add("compare-row");
        Optional.ofNullable(change.before()).or(() -> Optional.ofNullable(change.after()).flatMap(here))
                .ifPresent(id -> findable(row, id, name));
        return row;
    }

    private void findable(Node row, String id, String name) {
        row.setId("compare-" + id);
        row.getStyleClass().add("findable");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(name);
        row.setOnMouseClicked(_ -> find.accept(id));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                find.accept(id);
            }
        });
    }

    private static String value(@Nullable String value) {
        return value == null ? WORDS.say("compare.nothing") : WORDS.say("compare.given", value);
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }

    /// @param place where on the drawing a subject is
    private void findings(String key, List<Finding> findings, Names names,
            Function<String, Optional<String>> place) {
        heading(key, findings);
        for (Finding finding : findings) {
            boolean isWhole = finding.subject().startsWith(Finding.DESIGN);
            String name = finding.subject().equals(Finding.DESIGN)
                    ? WORDS.say("findings.whole")
                    : names.of(finding.subject());
            FindingLine line = new FindingLine(finding, name);
            if (!isWhole) {
                place.apply(finding.subject()).ifPresent(id -> findable(line, id, name));
            }
            rows.getChildren().add(line);
        }
    }
}
