package roundtrip.ui.findings;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.analysis.Finding;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;

/// The whole page of a rule about one finding: all its sections, and the drawings before and after.
public final class RuleSheet extends VBox {
    private final ScrollPane scroll = new ScrollPane();
    private final ObservableValue<Number> scale;
    private final Runnable close;
    private Finding finding;

    /// @param scale of the window
    /// @param close takes the sheet away
    public RuleSheet(Finding finding, ObservableValue<Number> scale, Runnable close) {
        this.finding = finding;
        this.scale = scale;
        this.close = close;
        setId("rule-sheet");
        getStyleClass().addAll("key-sheet", "rule-sheet");
        scroll.setId("rule-sheet-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        tell();
    }

    public Finding finding() {
        return finding;
    }

    /// Tells the finding as it is now.
    ///
    /// @param now of the same rule
    public void show(Finding now) {
        if (!now.equals(finding)) {
            finding = now;
            tell();
        }
    }

    private void tell() {
        RulePage page = RulePages.page(finding.rule());
        RulePage.Told told = page.markdown(finding);
        Label title = new Label(told.title());
        title.getStyleClass().add("page-heading");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Sections text = new Sections().and(told.what()).and("findings.why", told.why())
                .and("findings.fix", told.fix()).and("findings.silent", told.silent())
                .and("findings.asked", told.asked());
        scroll.setContent(new Facing(text, new BeforeAfter(page.pictures(), scale), scale));
        getChildren().setAll(new RuleHead(finding, close), title, scroll);
    }

    /// The keys that move a page move it from now on.
    public void focus() {
        scroll.requestFocus();
    }
}
