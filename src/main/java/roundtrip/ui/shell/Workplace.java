package roundtrip.ui.shell;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/// What a mode puts round the drawing.
///
/// @param whole covers the whole window instead of standing round the drawing
/// @param enter called when the mode comes
/// @param leave called when it goes
public record Workplace(@Nullable Node left, @Nullable Node right, @Nullable Node bottom, @Nullable Node whole,
        Runnable enter, Runnable leave) {
    /// Panels that need not know whether they are in front.
    public static Workplace of(@Nullable Node left, @Nullable Node right, @Nullable Node bottom) {
        return new Workplace(left, right, bottom, null, () -> {}, () -> {});
    }

    /// A mode that takes the whole window.
    public static Workplace whole(Node whole, Runnable enter, Runnable leave) {
        return new Workplace(null, null, null, whole, enter, leave);
    }

    public Workplace entering(Runnable newEnter, Runnable newLeave) {
        return new Workplace(left, right, bottom, whole, newEnter, newLeave);
    }
}
