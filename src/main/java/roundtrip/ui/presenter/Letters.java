package roundtrip.ui.presenter;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;

import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.ui.canvas.CanvasView;

/// The letters of a question on the parts that can be the answer, and a question mark where the pointer would tell it.
final class Letters {
    private static final double LETTER = 32;
    private static final double DIAL = 30;

    private final CanvasView canvas;
    private final List<Node> shown = new ArrayList<>();

    Letters(CanvasView canvas) {
        this.canvas = canvas;
    }

    void show(Question question) {
        clear();
        Box asker = canvas.geometry().box(question.balancer());
        for (int i = 0; i < question.backends().size(); i++) {
            Box box = canvas.geometry().box(question.backends().get(i));
            boolean left = box.center().x() < asker.center().x();
            disc(Question.letter(i), "letter", LETTER, new Point(left ? box.x() : box.right(), box.y()));
        }
        disc("?", "unknown", DIAL, new Point(asker.center().x(), asker.bottom()));
    }

    /// The answer is about to be shown: the letters stay.
    void reveal() {
        if (!shown.isEmpty()) {
            canvas.overlay().getChildren().remove(shown.removeLast());
        }
    }

    void clear() {
        canvas.overlay().getChildren().removeAll(shown);
        shown.clear();
    }

    private void disc(String text, String style, double size, Point center) {
        Label disc = new Label(text);
        disc.getStyleClass().add(style);
        disc.setManaged(false);
        disc.setMouseTransparent(true);
        disc.resizeRelocate(center.x() - size / 2, center.y() - size / 2, size, size);
        shown.add(disc);
        canvas.overlay().getChildren().add(disc);
    }
}
