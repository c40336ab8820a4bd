package roundtrip.ui.canvas;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.CardSize;
import roundtrip.topology.Component;
import roundtrip.ui.canvas.PartState.Condition;
import roundtrip.ui.theme.Icon;
import roundtrip.ui.theme.Icons;

/// The card of a part, or a service inside a server: icon, name, one line of detail.
final class PartView extends ElementView {
    private static final Map<Condition, PseudoClass> CONDITIONS = new EnumMap<>(Condition.class);
    private static final double CHEVRON = 20;

    static {
        for (Condition condition : Condition.values()) {
            CONDITIONS.put(condition, PseudoClass.getPseudoClass(condition.name().toLowerCase(Locale.ROOT)));
        }
    }

    private final Region tile = new Region();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Ailment ailment;
    private @Nullable Icon icon;
    private @Nullable Chevron chevron;
    private @Nullable Face face;
    private @Nullable Tooltip hint;
    private PartState state = PartState.normal();
    /// Px at the right end that something else sits on.
    private double reserved;

    PartView(String element) {
        super(element, "part");
        // a service stands too close to its neighbours to smoke
        ailment = new Ailment(element.indexOf('/') < 0);
        tile.getStyleClass().add("part-tile");
        name.getStyleClass().add("name");
        detail.getStyleClass().add("detail");
        getChildren().addAll(tile, name, detail, ailment);
        for (Region part : new Region[]{tile, name, detail}) {
            part.setMouseTransparent(true);
        }
    }

    void show(Face newFace, Component component, Runnable fold) {
        if (newFace.equals(face)) {
            return;
        }
        if (face == null || !newFace.icon().equals(face.icon())) {
            wear(Icons.of(component, CardSize.ICON));
        }
        if (face == null || newFace.service() != face.service()) {
            getStyleClass().removeAll("service", "card");
            getStyleClass().add(newFace.service() ? "service" : "card");
        }
        chevron = Chevron.in(getChildren(), chevron, newFace, fold);
        face = newFace;
        name.setText(newFace.title());
        tell();
        requestLayout();
    }

    private void wear(Icon fresh) {
        getChildren().remove(icon);
        icon = fresh;
        icon.setManaged(false);
        getChildren().add(1, icon);
    }

    void state(PartState newState) {
        if (!newState.equals(state)) {
            state = newState;
            CONDITIONS.forEach((condition, pseudo) -> flag(pseudo, condition == newState.condition()));
            ailment.show(newState);
            tell();
            requestLayout();
        }
    }

    PartState state() {
        return state;
    }

    private void tell() {
        if (face != null) {
            String instead = state.detail();
            detail.setText(instead == null ? face.detail() : instead);
        }
    }

    /// Keeps the texts out of that many px at the right end.
    void reserve(double right) {
        if (right != reserved) {
            reserved = right;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (face == null || icon == null) {
            return;
        }
        boolean service = face.service();
        double height = Math.min(getHeight(), service ? CardSize.SERVICE : face.folded() ? getHeight() : CardSize.CARD);
        double middle = Math.rint(height / 2);
        double iconLeft = service ? CardSize.PADDING : CardSize.PADDING + (CardSize.TILE - CardSize.ICON) / 2;
        icon.resizeRelocate(iconLeft, middle - CardSize.ICON / 2, CardSize.ICON, CardSize.ICON);
        tile.setVisible(!service);
        tile.resizeRelocate(CardSize.PADDING, middle - CardSize.TILE / 2, CardSize.TILE, CardSize.TILE);
        double left = CardSize.PADDING + (service ? CardSize.ICON : CardSize.TILE) + CardSize.SPACE;
        double right = getWidth() - CardSize.PADDING;
        if (chevron != null && chevron.isVisible()) {
            chevron.resizeRelocate(right - CHEVRON, middle - CHEVRON / 2, CHEVRON, CHEVRON);
            right -= CHEVRON + 4;
        }
        double width = Math.max(0, Math.min(right, getWidth() - reserved) - left);
        double half = service ? 18 : 20;
        name.resizeRelocate(left, middle - half, width, half);
        detail.resizeRelocate(left, middle, width, half);
        ailment.around(iconLeft + CardSize.ICON / 2, middle, getWidth());
        hint(name.prefWidth(-1) > width || detail.prefWidth(-1) > width);
    }

    /// Words that do not fit are told by a tool tip.
    private void hint(boolean cutOff) {
        if (cutOff && hint == null) {
            hint = new Tooltip();
            Tooltip.install(this, hint);
        } else if (!cutOff && hint != null) {
            Tooltip.uninstall(this, hint);
            hint = null;
        }
        if (hint != null) {
            hint.setText(name.getText() + '\n' + detail.getText());
        }
    }
}
