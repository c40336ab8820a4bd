package roundtrip.ui.findings;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.ui.theme.Icons;

/// Something that is folded away under one line; without anything in it the line is not there.
final class Fold extends VBox {
    private final Label count = new Label();
    private final ToggleButton fold;
    private boolean forced;
    private boolean openBefore;

    Fold(String id, String title, Node content) {
        getStyleClass().add("beyond");
        setMinHeight(USE_PREF_SIZE);
        fold = new ToggleButton(title);
        fold.setId(id);
        fold.getStyleClass().addAll("quiet", "fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setAlignment(Pos.CENTER_LEFT);
        count.setMouseTransparent(true);
        count.getStyleClass().addAll("muted", "beyond-count");
        ScrollPane inner = new Wrapped(content);
        inner.setFitToWidth(true);
        inner.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        inner.getStyleClass().add("beyond-rows");
        fold.selectedProperty().subscribe(open -> {
            inner.setVisible(open);
            inner.setManaged(open);
            fold.setGraphic(Icons.glyph(open ? "down" : "right", 16));
        });
        HBox head = new HBox(fold, count);
        head.setAlignment(Pos.CENTER);
        HBox.setHgrow(fold, Priority.ALWAYS);
        getChildren().addAll(head, inner);
        count(0);
    }

    /// Opens it for as long as it has to be seen what is in it; afterwards it is as it was before.
    void force(boolean open) {
        if (open != forced) {
            forced = open;
            openBefore = open ? fold.isSelected() : openBefore;
            fold.setSelected(open || openBefore);
        }
    }

    /// @param number how many things are in it
    void count(int number) {
        count.setText(String.valueOf(number));
        setVisible(number > 0);
        setManaged(number > 0);
    }

    /// As high as what is in it when its lines are broken at the width that there is.
    private static final class Wrapped extends ScrollPane {
        private static final double SCROLL_BAR = 12;

        Wrapped(Node content) {
            super(content);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width < 0 ? super.computePrefHeight(width) : getContent().prefHeight(width - SCROLL_BAR) + 2;
        }
    }
}
