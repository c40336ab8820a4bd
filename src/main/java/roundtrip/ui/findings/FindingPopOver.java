package roundtrip.ui.findings;

import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.util.Duration;

import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.ui.theme.PopOvers;

/// Shows the page of a rule beside the part that it is about, on the side with more room.
public final class FindingPopOver {
    private static final double AIR = 12;
    /// What the shadow takes above and below, and a little air.
    private static final double ROUND = 80;
    /// What fixes take, as a share of the width of a page.
    private static final double FIXES = 0.55;

    private final Node owner;
    private final Treatment treatment;
    private @Nullable PopOver shown;

    public FindingPopOver(Node owner, Treatment treatment) {
        this.owner = owner;
        this.treatment = treatment;
    }

    /// @param part what it is about, in px of the screen
    /// @param within where it may stand, in px of the screen
    public void show(Finding finding, Bounds part, Bounds within) {
        hide();
        boolean left = part.getMinX() - within.getMinX() > within.getMaxX() - part.getMaxX();
        RuleCard card = new RuleCard(finding, treatment, this::hide);
        Rectangle2D screen = screen(part);
        card.setMaxHeight(screen.getHeight() - ROUND);
        double height = height(card);
        PopOver popOver = PopOvers.of(card);
        popOver.setArrowLocation(left ? ArrowLocation.RIGHT_TOP : ArrowLocation.LEFT_TOP);
        InvalidationListener dress = _ -> dress(popOver);
        owner.getScene().getStylesheets().addListener(dress);
        popOver.setOnHidden(_ -> {
            owner.getScene().getStylesheets().removeListener(dress);
            treatment.preview(null);
        });
        shown = popOver;
        double y = Math.clamp(part.getCenterY(), screen.getMinY() + AIR * 3,
                Math.max(screen.getMinY() + AIR * 3, within.getMaxY() - AIR));
        // between pixels letters would be blurred
        double x = Math.rint(left ? part.getMinX() - AIR / 2 : part.getMaxX() + AIR / 2);
        double lowest = screen.getMaxY() - ROUND / 2 - height;
        double tip = hang(popOver, lowest, Math.min(height, card.prefWidth(-1)), y, part.getHeight() / 2);
        popOver.show(owner, x, tip, PopOvers.QUICK);
    }

    /// Lets the page hang from its arrow as high as it takes for all of it to be on the screen. A pop-over of ControlsFX is at least
    /// twice as high and as wide as its arrow is deep; where that does not reach the part there is no arrow, which would point at
    /// something else.
    ///
    /// @param lowest where its upper edge may be at most, in px of the screen
    /// @param side the shorter one of the page, in px
    /// @param y of the middle of the part
    /// @param reach how far from there is still the part
    /// @return y of the tip of the arrow
    private static double hang(PopOver popOver, double lowest, double side, double y, double reach) {
        double corner = PopOvers.corner() + PopOvers.arrow();
        double top = Math.min(y - corner - 2 * AIR, lowest);
        double deepest = Math.floor(side / 2) - corner;
        double indent = Math.clamp(Math.rint(y - top - corner), 2 * AIR, Math.max(2 * AIR, deepest));
        double arrow = y - top - corner - indent > reach ? 0 : PopOvers.arrow();
        popOver.setArrowSize(arrow);
        popOver.setArrowIndent(indent);
        return Math.rint(top + PopOvers.corner() + arrow + indent);
    }

    /// The screen on which the part is: there may be a projector too.
    private static Rectangle2D screen(Bounds part) {
        return Screen.getScreensForRectangle(part.getMinX(), part.getMinY(), Math.max(1, part.getWidth()),
                Math.max(1, part.getHeight())).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
    }

    /// How high the page will be once its fixes are known, so that its arrow can stay at its part on a small screen too.
    private double height(RuleCard card) {
        Scene rehearsal = new Scene(card);
        rehearsal.setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        rehearsal.getStylesheets().setAll(owner.getScene().getStylesheets());
        card.applyCss();
        double height = card.prefHeight(-1) + FIXES * card.prefWidth(-1);
        rehearsal.setRoot(new Group());
        return Math.min(card.getMaxHeight(), height);
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
