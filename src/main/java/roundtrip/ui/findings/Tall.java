package roundtrip.ui.findings;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// As high as its text at the width of the card, where the card has the room.
final class Tall extends ScrollPane {
    private static final double SCROLL_BAR = 12;

    Tall(Region text) {
        super(text);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = getParent() instanceof Region card
                ? card.prefWidth(-1) - card.getPadding().getLeft() - card.getPadding().getRight()
                : SCROLL_BAR;
        return getContent().prefHeight(room - SCROLL_BAR) + 2;
    }
}
