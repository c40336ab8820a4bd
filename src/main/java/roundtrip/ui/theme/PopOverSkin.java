package roundtrip.ui.theme;

import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;

import org.controlsfx.control.PopOver;

/// The skin of a pop-over: its content within a [PopOverOutline] that is drawn anew whenever it is laid out.
///
/// That of ControlsFX binds each line of its outline to its size, and takes all lines out and puts them back when its window moves. A
/// window moves as soon as one of its lines has grown; taken out at that moment, that line is told of its growth for ever, and the whole
/// program hangs (ControlsFX, issue 811).
final class PopOverSkin implements Skin<PopOver> {
    private final PopOver popOver;
    private final Page page;

    PopOverSkin(PopOver popOver) {
        this.popOver = popOver;
        page = new Page(popOver);
    }

    @Override
    public PopOver getSkinnable() {
        return popOver;
    }

    @Override
    public Node getNode() {
        return page;
    }

    @Override
    public void dispose() {
        // nobody listens: a pop-over of ours has one skin, one content and one arrow as long as it lives
    }

    private static final class Page extends StackPane {
        private final PopOver popOver;
        private final Path border = new Path();

        Page(PopOver popOver) {
            this.popOver = popOver;
            border.getStyleClass().add("border");
            border.setManaged(false);
            getStyleClass().setAll(popOver.getStyleClass());
            getChildren().setAll(border, popOver.getContentNode());
            // the corner of the window beside the arrow is not part of the page
            setPickOnBounds(false);
        }

        private PopOverOutline outline() {
            return new PopOverOutline(popOver.getArrowLocation(), popOver.getArrowSize(), popOver.getArrowIndent(),
                    popOver.getCornerRadius());
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.max(super.computeMinWidth(height), outline().leastWidth());
        }

        @Override
        protected double computeMinHeight(double width) {
            return Math.max(super.computeMinHeight(width), outline().leastHeight());
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            border.getElements().setAll(outline().around(getWidth(), getHeight()));
        }
    }
}
