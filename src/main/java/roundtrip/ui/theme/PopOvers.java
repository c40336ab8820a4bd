package roundtrip.ui.theme;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import javafx.util.Duration;

import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Pop-overs as all of ours are.
public final class PopOvers {
    /// How fast they come and go.
    public static final Duration QUICK = Duration.millis(160);
    /// What the shadow takes above or below, and a little air, in px.
    public static final double ROUND = 48;
    private static final double ARROW = 12;
    private static final double CORNER = 14;

    private PopOvers() {}

    public static PopOver of(Node content) {
        PopOver made = new PopOver(content) {
            @Override
            protected Skin<?> createDefaultSkin() {
                return new PopOverSkin(this);
            }
        };
        made.setArrowSize(arrow());
        made.setArrowIndent(2 * ARROW);
        made.setCornerRadius(corner());
        made.setDetachable(false);
        // else it moves by its shadow once that is known
        made.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        made.setFadeInDuration(QUICK);
        made.setFadeOutDuration(QUICK);
        return made;
    }

    /// Opens one with its arrow at the middle of what stands above it.
    ///
    /// @param content of the pop-over
    public static void showBelow(PopOver popOver, Region content, Node opener) {
        popOver.setArrowLocation(ArrowLocation.TOP_CENTER);
        popOver.show(opener);
        // shadows count in where ControlsFX puts it
        content.heightProperty().subscribe(_ -> moor(popOver, content, opener));
    }

    private static void moor(PopOver popOver, Region content, Node opener) {
        Bounds page = content.localToScreen(content.getLayoutBounds());
        Bounds above = opener.localToScreen(opener.getLayoutBounds());
        if (page != null && above != null) {
            popOver.setAnchorX(Math.rint(popOver.getAnchorX() + above.getCenterX() - page.getCenterX()));
            popOver.setAnchorY(Math.rint(popOver.getAnchorY() + above.getMaxY() + arrow() - page.getMinY()));
        }
    }

    /// Where they may stand: on the screen of what they are about, for there may be a projector too.
    ///
    /// @param about in px of the screen
    public static Rectangle2D screen(Bounds about) {
        return Screen.getScreensForRectangle(about.getMinX(), about.getMinY(), Math.max(1, about.getWidth()),
                Math.max(1, about.getHeight())).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
    }

    /// How deep their arrows are, in px. Where windows cannot be seen through there is none.
    public static double arrow() {
        return Transparency.isPossible() ? ARROW : 0;
    }

    /// The radius of their corners, in px.
    public static double corner() {
        return Transparency.isPossible() ? CORNER : 0;
    }
}
