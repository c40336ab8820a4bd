package roundtrip.ui.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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

    /// @param name what the reference is called
    /// @param end ends the comparison
    public ComparisonPanel(String name, Design design, Design reference, Comparison comparison, Runnable end) {
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
        findings("compare.finding.here", comparison.gone(), own);
        findings("compare.finding.there", comparison.appeared(), other);
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
        return row;
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

    private void findings(String key, List<Finding> findings, Names names) {
        heading(key, findings);
        findings.forEach(finding -> rows.getChildren().add(new FindingLine(finding,
                finding.subject().equals(Finding.DESIGN)
                        ? WORDS.say("findings.whole")
                        : names.of(finding.subject()))));
    }
}
