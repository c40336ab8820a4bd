package roundtrip.editing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Design;

/// The earlier and later values of a document. Designs share what did not change, so a step costs what it changed.
final class History {
    /// A step that led to a design, with the name of the edit.
    private record Step(@Nullable String name, Design design) {}

    private final List<Step> steps = new ArrayList<>();
    private int now;
    private Design saved;

    History(Design start) {
        steps.add(new Step(null, start));
        saved = start;
    }

    Design now() {
        return steps.get(now).design();
    }

    void add(String name, Design design) {
        steps.subList(now + 1, steps.size()).clear();
        steps.add(new Step(name, design));
        now++;
    }

    @Nullable
    String undoName() {
        return steps.get(now).name();
    }

    @Nullable
    String redoName() {
        return now + 1 < steps.size() ? steps.get(now + 1).name() : null;
    }

    void undo() {
        now = Math.max(0, now - 1);
    }

    void redo() {
        now = Math.min(steps.size() - 1, now + 1);
    }

    /// Undoing back to the saved value is clean again: identity decides, nothing is compared.
    boolean isModified() {
        return now() != saved;
    }

    void saved() {
        saved = now();
    }
}
