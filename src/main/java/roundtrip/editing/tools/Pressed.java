package roundtrip.editing.tools;

import java.util.ArrayList;
import java.util.List;

import roundtrip.editing.Clip;
import roundtrip.editing.Edits;
import roundtrip.editing.Selection;
import roundtrip.topology.Component;

/// The button is down on something, and it is not clear yet whether it will be dragged.
///
/// @param narrows whether a click without a drag selects this one of several
record Pressed(Desk desk, String id, Gesture start, boolean narrows) implements Tool {
    @Override
    public Tool drag(Gesture gesture) {
        double dx = gesture.at().x() - start.at().x();
        double dy = gesture.at().y() - start.at().y();
        if (Math.hypot(dx, dy) < desk.around().slack() || desk.editor().topology().link(id) != null) {
            return this;
        }
        return moving().drag(gesture);
    }

    private Tool moving() {
        Component part = desk.editor().topology().component(id);
        List<String> chosen = desk.editor().selection().has(id) ? desk.editor().selection().ids() : List.of(id);
        if (part != null && part.isService() && chosen.size() == 1) {
            return new Restacking(desk, id);
        }
        return start.alt() ? copying(chosen) : new Moving(desk, chosen, start.at());
    }

    /// A drag that began with Alt moves copies and leaves the originals: the copy is a step of undo of its own.
    private Tool copying(List<String> chosen) {
        List<String> copies = new ArrayList<>();
        desk.editor().apply(Edits.paste(Clip.of(desk.editor().topology(), chosen), 0, 0, copies));
        desk.editor().select(Selection.of(copies));
        return new Moving(desk, copies, start.at());
    }

    @Override
    public Tool release(Gesture gesture) {
        if (narrows) {
            desk.editor().select(Selection.of(id));
        }
        return new Idle(desk);
    }

    @Override
    public Tool cancel() {
        return new Idle(desk);
    }
}
