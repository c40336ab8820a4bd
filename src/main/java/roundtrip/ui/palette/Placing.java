package roundtrip.ui.palette;

import org.jspecify.annotations.Nullable;

/// What the palette asks for. Points are in px of the scene.
public interface Placing {
    /// The next click on the canvas puts the piece down; null: no piece any more.
    void arm(@Nullable Piece piece);

    /// The piece is being dragged and the pointer is there now.
    void drag(Piece piece, double sceneX, double sceneY);

    /// The piece was let go there.
    void drop(Piece piece, double sceneX, double sceneY);

    /// The drag was given up.
    void cancel();

    /// Put the piece into the middle of the view.
    void place(Piece piece);
}
