package roundtrip.ui.canvas;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Captions;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Property;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The dashed frame of a network, zone or site. Its title sits on the upper edge.
final class GroupView extends ElementView {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass PREVIEW = PseudoClass.getPseudoClass("preview");
    private static final double TITLE_LEFT = 20;
    private static final double TITLE_HEIGHT = 24;

    private final Label title = new Label();
    private @Nullable GroupKind kind;

    GroupView(String element) {
        super(element, "group");
        title.getStyleClass().add("group-title");
        title.setMouseTransparent(true);
        getChildren().add(title);
    }

    void show(Group group) {
        String text = Captions.title(group);
        boolean open = group.given().given(Property.PUBLIC).orElse(false);
        title.setText(open ? Words.in("canvas").say("group.public", text) : text);
        if (group.kind() != kind) {
            kind = group.kind();
            title.setGraphic(Icons.of(group.kind(), 20));
        }
    }

    void state(PartState state) {
        flag(TARGET, state.is(PartState.Condition.TARGET));
        flag(PREVIEW, state.is(PartState.Condition.PREVIEW));
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(title.prefWidth(-1), getWidth() - 2 * TITLE_LEFT);
        title.resizeRelocate(TITLE_LEFT, -TITLE_HEIGHT / 2, Math.max(0, width), TITLE_HEIGHT);
    }
}
