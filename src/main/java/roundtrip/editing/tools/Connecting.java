package roundtrip.editing.tools;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Connections;
import roundtrip.editing.Edits;
import roundtrip.editing.Selection;
import roundtrip.topology.Link;
import roundtrip.topology.Point;

/// An arrow is drawn from a part to the pointer. It begins with a drag, never with a click.
final class Connecting implements Tool {
    private final Desk desk;
    private final String from;
    private @Nullable Point to;
    private @Nullable String target;
    private @Nullable String refusal;

    Connecting(Desk desk, String from) {
        this.desk = desk;
        this.from = from;
    }

    @Override
    public Tool drag(Gesture gesture) {
        to = gesture.at();
        String id = gesture.target().id();
        target = id != null && desk.editor().topology().component(id) != null && !id.equals(from) ? id : null;
        refusal = target == null ? null : Connections.refusal(desk.editor().topology(), from, target);
        return this;
    }

    @Override
    public Tool release(Gesture gesture) {
        String end = target;
        if (to != null && end != null && refusal == null) {
            connect(end);
        } else if (to != null && gesture.target() instanceof Target.OnNothing) {
            desk.offer().offer(from, gesture.at());
        }
        return new Idle(desk);
    }

    private void connect(String end) {
        desk.editor().apply(Edits.connect(desk.editor().topology(), from, end));
        Link drawn = desk.editor().topology().links().list().getLast();
        desk.editor().select(Selection.of(drawn.id()));
    }

    @Override
    public Tool cancel() {
        return new Idle(desk);
    }

    @Override
    public Feedback feedback() {
        Point end = to;
        return end == null ? Feedback.none() : Feedback.wire(new Feedback.Wire(from, end, target), refusal);
    }
}
