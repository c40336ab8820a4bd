package roundtrip.ui.presenter;

import javafx.scene.layout.Region;

import roundtrip.topology.Box;

/// The pool of light on the ground of the drawing.
final class Light extends Region {
    private static final double WIDER = 1.5;
    private static final double ROUND = 420;

    private Box pool = new Box(0, 0, 0, 0);

    Light() {
        getStyleClass().add("pool");
        setManaged(false);
        setMouseTransparent(true);
    }

    /// The pool that lights a box well.
    static Box on(Box heart) {
        double width = heart.width() * WIDER + ROUND;
        double height = heart.height() * WIDER + ROUND;
        return new Box(heart.center().x() - width / 2, heart.center().y() - height / 2, width, height);
    }

    Box pool() {
        return pool;
    }

    void fall(Box newPool) {
        pool = newPool;
        resizeRelocate(pool.x(), pool.y(), pool.width(), pool.height());
    }
}
