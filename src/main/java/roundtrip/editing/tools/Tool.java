package roundtrip.editing.tools;

/// What the pointer is doing. Each event answers with the tool that follows, often the same one.
public interface Tool {
    /// The pointer moved with no button down.
    default Tool hover(Gesture gesture) {
        return this;
    }

    default Tool press(Gesture gesture) {
        return this;
    }

    default Tool drag(Gesture gesture) {
        return this;
    }

    default Tool release(Gesture gesture) {
        return this;
    }

    /// Esc: everything is as it was before the gesture.
    Tool cancel();

    default Feedback feedback() {
        return Feedback.none();
    }
}
