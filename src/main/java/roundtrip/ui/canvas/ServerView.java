package roundtrip.ui.canvas;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.CardSize;
import roundtrip.topology.Component;
import roundtrip.ui.canvas.PartState.Condition;
import roundtrip.ui.theme.Icon;
import roundtrip.ui.theme.Icons;

/// The frame of an expanded server: a header, and room for the services, which are views of their own.
final class ServerView extends ElementView {
    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");
    private static final PseudoClass PREVIEW = PseudoClass.getPseudoClass("preview");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double SIDE = 16;
    private static final double CHEVRON = 20;

    private final Label name = new Label();
    private final Label empty = new Label();
    private final Ailment ailment = new Ailment(true);
    private final Icon icon;
    private @Nullable Chevron chevron;
    private @Nullable Face face;

    ServerView(String element, Component server) {
        super(element, "server");
        icon = Icons.of(server, CardSize.ICON);
        icon.setManaged(false);
        name.getStyleClass().add("name");
        empty.getStyleClass().add("detail");
        name.setMouseTransparent(true);
        empty.setMouseTransparent(true);
        getChildren().addAll(icon, name, empty, ailment);
    }

    void show(Face newFace, Runnable fold) {
        if (!newFace.equals(face)) {
            chevron = Chevron.in(getChildren(), chevron, newFace, fold);
            face = newFace;
            name.setText(newFace.title());
            empty.setText(newFace.foldable() ? "" : newFace.detail());
            requestLayout();
        }
    }

    void state(PartState state) {
        flag(STOPPED, state.is(Condition.STOPPED));
        flag(PREVIEW, state.is(Condition.PREVIEW));
        flag(TARGET, state.is(Condition.TARGET));
        ailment.show(state);
    }

    @Override
    protected void layoutChildren() {
        double middle = CardSize.HEADER / 2;
        icon.resizeRelocate(SIDE, middle - CardSize.ICON / 2, CardSize.ICON, CardSize.ICON);
        double left = SIDE + CardSize.ICON + 8;
        double right = getWidth() - SIDE;
        if (chevron != null) {
            chevron.resizeRelocate(right - CHEVRON, middle - CHEVRON / 2, CHEVRON, CHEVRON);
            right -= CHEVRON + 4;
        }
        name.resizeRelocate(left, middle - 12, right - left, 24);
        empty.resizeRelocate(left, CardSize.HEADER, getWidth() - left - SIDE, CardSize.SERVICE);
        ailment.around(SIDE + CardSize.ICON / 2, middle, getWidth());
    }
}
