package roundtrip.ui.presenter;

import java.util.ArrayList;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// How far the lesson is: a piece for each step, or one bar where the pieces would become too small to see.
final class Progress extends Region {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final double LEAST = 4;
    private static final double GAP = 8;
    private static final double SMALL_GAP = 2;

    private int at;
    private int size = 1;

    Progress() {
        getStyleClass().add("progress-pieces");
        setMouseTransparent(true);
    }

    void show(int newAt, int newSize) {
        at = newAt;
        size = newSize;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double gap = piece(GAP) >= 2 * GAP ? GAP : SMALL_GAP;
        List<double[]> pieces = new ArrayList<>();
        if (piece(gap) >= LEAST) {
            for (int i = 0; i < size; i++) {
                pieces.add(new double[]{i * (piece(gap) + gap), piece(gap), i <= at ? 1 : 0});
            }
        } else {
            pieces.add(new double[]{0, getWidth(), 0});
            pieces.add(new double[]{0, getWidth() * (at + 1) / size, 1});
        }
        place(pieces);
    }

    private double piece(double gap) {
        return (getWidth() - gap * (size - 1)) / size;
    }

    private void place(List<double[]> pieces) {
        while (getChildren().size() > pieces.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < pieces.size()) {
            Region piece = new Region();
            piece.getStyleClass().add("progress-piece");
            getChildren().add(piece);
        }
        for (int i = 0; i < pieces.size(); i++) {
            getChildren().get(i).resizeRelocate(pieces.get(i)[0], 0, pieces.get(i)[1], getHeight());
            getChildren().get(i).pseudoClassStateChanged(DONE, pieces.get(i)[2] > 0);
        }
    }
}
