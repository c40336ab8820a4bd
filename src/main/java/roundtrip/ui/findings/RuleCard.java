package roundtrip.ui.findings;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The page of a rule about one finding.
final class RuleCard extends VBox {
    RuleCard(Finding finding, Runnable close, @Nullable Consumer<Finding> play) {
        Words words = Words.in("ui");
        RulePage page = RulePages.page(finding.rule());
        RulePage.Told told = page.text(finding);
        getStyleClass().add("rule-page");
        String severity = finding.severity().word();
        Label pill = new Label(words.say("severity." + severity), Icons.severity(severity, 16));
        pill.getStyleClass().addAll("severity-pill", severity);
        Label rule = new Label(finding.rule());
        rule.getStyleClass().add("muted");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        Button shut = new Button(null, Icons.glyph("close", 16));
        shut.getStyleClass().addAll("quiet", "square");
        shut.setAccessibleText(words.say("findings.close"));
        shut.setOnAction(_ -> close.run());
        HBox head = new HBox(pill, rule, room, shut);
        head.getStyleClass().add("rule-head");
        Label title = new Label(told.title());
        title.getStyleClass().add("popover-title");
        title.setWrapText(true);
        VBox text = new VBox(Markdown.render(told.what()), part(words.say("findings.why")), Markdown.render(told.why()),
                part(words.say("findings.fix")), Markdown.render(told.fix()));
        text.getStyleClass().add("rule-text");
        ScrollPane scroll = new Tall(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("rule-scroll");
        getChildren().addAll(head, title, scroll);
        if (play != null) {
            Button show = new Button(words.say("findings.show"), Icons.glyph("play", 12));
            show.setOnAction(_ -> play.accept(finding));
            getChildren().add(show);
        }
        getChildren().add(level(words, page));
    }

    /// As high as its text at the width of the card, up to the limit of the style sheet.
    private static final class Tall extends ScrollPane {
        private static final double SCROLL_BAR = 12;

        Tall(Region text) {
            super(text);
        }

        @Override
        protected double computePrefHeight(double width) {
            double room = getParent() instanceof Region card
                    ? card.prefWidth(-1) - card.getPadding().getLeft() - card.getPadding().getRight()
                    : SCROLL_BAR;
            return getContent().prefHeight(room - SCROLL_BAR) + 2;
        }
    }

    private static Label part(String heading) {
        Label label = new Label(heading);
        label.getStyleClass().addAll("strong", "rule-heading");
        return label;
    }

    private static Label level(Words words, RulePage page) {
        List<String> numbers = page.exercises().stream().filter(word -> word.matches("\\d")).toList();
        String text = page.solved().isPresent()
                ? words.say("findings.solved", page.solved().getAsInt())
                : numbers.isEmpty()
                        ? words.say("findings.level.beyond")
                        : words.count("findings.level", numbers.size(), String.join(", ", numbers));
        Label level = new Label(text);
        level.getStyleClass().add("muted");
        level.setWrapText(true);
        return level;
    }
}
