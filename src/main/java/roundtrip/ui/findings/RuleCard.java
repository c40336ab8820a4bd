package roundtrip.ui.findings;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.analysis.Finding;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The page of a rule about one finding, and what can be done about it.
final class RuleCard extends VBox {
    private static final Words WORDS = Words.in("ui");

    private final Finding finding;
    private final Treatment treatment;
    private final Runnable close;
    private final VBox deeds = new VBox();

    RuleCard(Finding finding, Treatment treatment, Runnable close) {
        this.finding = finding;
        this.treatment = treatment;
        this.close = close;
        RulePage page = RulePages.page(finding.rule());
        RulePage.Told told = page.markdown(finding);
        getStyleClass().add("rule-page");
        Label title = new Label(told.title());
        title.getStyleClass().add("popover-title");
        title.setWrapText(true);
        Sections text = new Sections().and(told.what()).and("findings.why", told.why())
                .and("findings.fix", told.fix());
        ScrollPane scroll = new Tall(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("rule-scroll");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        deeds.setMinHeight(USE_PREF_SIZE);
        deeds.getStyleClass().add("rule-deeds");
        getChildren().addAll(new RuleHead(finding, close), title);
        treatment.lapse(finding).ifPresent(this::remind);
        getChildren().addAll(scroll, more(), deeds);
        offer(page);
    }

    private void remind(String lapse) {
        Label label = new Label(lapse);
        label.setId("finding-lapsed");
        label.getStyleClass().add("reason-text");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }

    private Hyperlink more() {
        Hyperlink more = new Hyperlink(WORDS.say("findings.more"));
        more.setId("rule-more");
        more.setMinHeight(USE_PREF_SIZE);
        more.setOnAction(_ -> treatment.read(finding));
        return more;
    }

    /// What can be done: fixes as soon as they are known, seeing it in action, letting it be.
    private void offer(RulePage page) {
        FixPart fixes = new FixPart(treatment, close);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("rule-buttons");
        buttons.getChildren().add(fixes.apply());
        HBox.setHgrow(fixes.apply(), Priority.ALWAYS);
        treatment.playable(finding, playable -> {
            if (playable) {
                buttons.getChildren().addFirst(show());
            }
        });
        Label level = level(page);
        HBox.setHgrow(level, Priority.ALWAYS);
        level.setMaxWidth(Double.MAX_VALUE);
        Hyperlink accept = new Hyperlink(WORDS.say("findings.accept"));
        accept.setId("accept-it");
        accept.setMinWidth(USE_PREF_SIZE);
        accept.setOnAction(_ -> ask(page));
        HBox foot = new HBox(level, accept);
        foot.getStyleClass().add("rule-foot");
        deeds.getChildren().setAll(fixes, buttons, foot);
        treatment.fixes(finding, found -> {
            fixes.show(found);
            if (found.isEmpty() && page.template().isPresent() && deeds.getChildren().contains(buttons)) {
                deeds.getChildren().addFirst(begin(page.template().getAsInt()));
            }
        });
    }

    private Button begin(int exercise) {
        Button begin = new Button(WORDS.say("fix.template", exercise));
        begin.setId("open-template");
        begin.setMaxWidth(Double.MAX_VALUE);
        begin.setOnAction(_ -> {
            close.run();
            treatment.begin(exercise);
        });
        return begin;
    }

    private Button show() {
        Button show = new Button(WORDS.say("findings.show"), Icons.glyph("play", 12));
        show.setId("show-me");
        show.setMaxWidth(Double.MAX_VALUE);
        show.setOnAction(_ -> treatment.play(finding));
        HBox.setHgrow(show, Priority.ALWAYS);
        return show;
    }

    private void ask(RulePage page) {
        AcceptForm form = new AcceptForm(reason -> {
            close.run();
            treatment.accept(finding, reason);
        }, () -> offer(page));
        deeds.getChildren().setAll(form);
        form.focus();
    }

    private static Label level(RulePage page) {
        List<String> numbers = page.exercises().stream().filter(word -> word.matches("\\d")).toList();
        String text = page.solved().isPresent()
                ? WORDS.say("findings.solved", page.solved().getAsInt())
                : numbers.isEmpty()
                        ? WORDS.say("findings.level.beyond")
                        : WORDS.count("findings.level", numbers.size(), String.join(", ", numbers));
        Label level = new Label(text);
        level.getStyleClass().add("muted");
        level.setWrapText(true);
        return level;
    }
}
