package roundtrip.ui.shell;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.tools.Placing.Held;
import roundtrip.ui.gestures.Hands;
import roundtrip.ui.palette.Piece;
import roundtrip.ui.palette.Placing;

/// What the palette offers, put into the hands on the canvas.
record PaletteHands(Hands hands) implements Placing {
    private static Held held(Piece piece) {
        return switch (piece) {
            case Piece.Part(var kind) -> new Held.Part(kind);
            case Piece.Frame(var kind) -> new Held.Frame(kind);
        };
    }

    @Override
    public void arm(@Nullable Piece piece) {
        hands.arm(piece == null ? null : held(piece), false);
    }

    @Override
    public void drag(Piece piece, double sceneX, double sceneY) {
        hands.dragIn(held(piece), sceneX, sceneY);
    }

    @Override
    public void drop(Piece piece, double sceneX, double sceneY) {
        hands.dropIn(sceneX, sceneY);
    }

    @Override
    public void cancel() {
        hands.cancel();
    }

    @Override
    public void place(Piece piece) {
        hands.place(held(piece));
    }
}
