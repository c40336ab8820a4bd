package roundtrip.ui.playback;

import java.util.function.UnaryOperator;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.util.Duration;

import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Message;
import roundtrip.simulation.Trace;
import roundtrip.ui.theme.PopOvers;

/// Shows what travels on a leg, beside its packet or its line. Esc closes it.
final class WirePopOver {
    private static final double AIR = 6;

    private final UnaryOperator<String> names;
    private @Nullable PopOver shown;

    /// @param names gives the name of a part by its id
    WirePopOver(UnaryOperator<String> names) {
        this.names = names;
    }

    /// @param owner what it points at
    void show(Trace trace, Leg leg, Node owner) {
        hide();
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        if (place == null) {
            return;
        }
        WireCard card = new WireCard(leg, Message.of(trace, leg), names, this::hide);
        PopOver popOver = PopOvers.of(card);
        Window window = owner.getScene().getWindow();
        boolean left = place.getCenterX() > window.getX() + window.getWidth() / 2;
        boolean up = place.getCenterY() > window.getY() + window.getHeight() / 2;
        popOver.setArrowLocation(location(left, up));
        shown = popOver;
        popOver.show(owner, left ? place.getMinX() - AIR : place.getMaxX() + AIR, place.getCenterY(),
                PopOvers.QUICK);
        card.focus();
    }

    /// @param left whether there is more room on its left side
    /// @param up whether there is more room above
    private static ArrowLocation location(boolean left, boolean up) {
        if (left) {
            return up ? ArrowLocation.RIGHT_BOTTOM : ArrowLocation.RIGHT_TOP;
        }
        return up ? ArrowLocation.LEFT_BOTTOM : ArrowLocation.LEFT_TOP;
    }

    /// To be called before the window closes as well: a pop-over that outlives its window fails.
    void hide() {
        if (shown != null) {
            shown.hide(Duration.ZERO);
            shown = null;
        }
    }
}
