package roundtrip.ui.findings;

import java.util.List;
import java.util.function.Function;

import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;

import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.ui.theme.PopOvers;

/// Shows the page of a rule beside the part that it is about, on the side with more room; about the whole design below its sign.
public final class FindingPopOver {
    /// What fixes take, as a share of the width of a page.
    private static final double FIXES = 0.55;
    /// A lower page below a sign would have to be scrolled for each line; as a share of its width.
    private static final double READABLE = 1.25;

    private final Node owner;
    private final Treatment treatment;
    private @Nullable PopOver shown;

    public FindingPopOver(Node owner, Treatment treatment) {
        this.owner = owner;
        this.treatment = treatment;
    }

    /// @param about what the page should leave uncovered, in px of the screen: the first that has room beside it, else the last
    /// @param within where parts are seen, in px of the screen
    public void show(Finding finding, List<Bounds> about, Bounds within) {
        Rectangle2D screen = PopOvers.screen(about.getLast());
        show(finding, paper -> {
            Bounds part = about.stream()
                    .filter(one -> Berth.hasRoomBeside(one, screen, paper.width(), PopOvers.arrow()))
                    .findFirst().orElse(about.getLast());
            return Berth.of(part, within, screen, paper, PopOvers.arrow(), PopOvers.corner());
        });
    }

    /// The same about the whole design: below its sign, if there is room.
    ///
    /// @param sign what stands for it, in px of the screen
    public void showBelow(Finding finding, Bounds sign, Bounds within) {
        show(finding, paper -> {
            Hanging below = Hanging.of(sign, PopOvers.screen(sign), paper.width(), PopOvers.arrow(),
                    PopOvers.corner());
            return below.highest() >= Math.min(paper.height(), READABLE * paper.width())
                    ? below
                    : Berth.of(sign, within, PopOvers.screen(sign), paper, PopOvers.arrow(),
                            PopOvers.corner());
        });
    }

    private void show(Finding finding, Function<Paper, Mooring> place) {
        hide();
        RuleCard card = new RuleCard(finding, treatment, this::hide);
        Mooring mooring = place.apply(paper(card));
        card.setMaxHeight(mooring.highest());
        PopOver popOver = PopOvers.of(card);
        popOver.setArrowLocation(mooring.location());
        popOver.setArrowSize(mooring.arrow());
        popOver.setArrowIndent(mooring.indent());
        InvalidationListener dress = _ -> dress(popOver);
        owner.getScene().getStylesheets().addListener(dress);
        popOver.setOnHidden(_ -> {
            owner.getScene().getStylesheets().removeListener(dress);
            treatment.preview(null);
        });
        shown = popOver;
        popOver.show(owner, mooring.x(), mooring.y(), PopOvers.QUICK);
        // fixes come when they are found, and shadows count in where ControlsFX puts it
        card.heightProperty().subscribe(_ -> moor(popOver, card, mooring));
    }

    private static void moor(PopOver popOver, RuleCard card, Mooring mooring) {
        Bounds page = card.localToScreen(card.getLayoutBounds());
        if (page != null) {
            popOver.setAnchorX(popOver.getAnchorX() + mooring.across(page));
            popOver.setAnchorY(popOver.getAnchorY() + mooring.down(page));
        }
    }

    /// How large the page will be once its fixes are known, so that its arrow can stay at its part on a small screen too.
    private Paper paper(RuleCard card) {
        Scene rehearsal = new Scene(card);
        rehearsal.setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        rehearsal.getStylesheets().setAll(owner.getScene().getStylesheets());
        card.applyCss();
        double width = card.prefWidth(-1);
        double height = card.prefHeight(-1);
        rehearsal.setRoot(new Group());
        return new Paper(width, height, height + FIXES * width);
    }

    /// A pop-over takes over the dress of its window when it opens, but no later change of it.
    private void dress(PopOver popOver) {
        Scene own = popOver.getScene();
        // it looks its colours up in the window, which must have the new ones first
        owner.getScene().getRoot().applyCss();
        own.setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        own.getStylesheets().setAll(owner.getScene().getStylesheets());
    }

    public boolean isShown() {
        return shown != null && shown.isShowing();
    }

    /// To be called before the window closes as well: a pop-over that outlives its window fails.
    public void hide() {
        if (shown != null) {
            shown.hide(Duration.ZERO);
            shown = null;
        }
    }
}
