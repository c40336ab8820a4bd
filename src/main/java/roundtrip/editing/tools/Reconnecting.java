package roundtrip.editing.tools;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Connections;
import roundtrip.editing.Edits;
import roundtrip.topology.Link;
import roundtrip.topology.Point;

/// One end of a link follows the pointer to another part.
final class Reconnecting implements Tool {
    private final Desk desk;
    private final String link;
    private final boolean start;
    private @Nullable Point to;
    private @Nullable String target;
    private @Nullable String refusal;

    Reconnecting(Desk desk, String link, boolean start) {
        this.desk = desk;
        this.link = link;
        this.start = start;
    }

    @Override
    public Tool drag(Gesture gesture) {
        to = gesture.at();
        String id = gesture.target().id();
        target = id != null && desk.editor().topology().component(id) != null ? id : null;
        String fixed = fixedEnd();
        refusal = target == null
                ? null
                : start
                        ? Connections.refusal(desk.editor().topology(), target, fixed)
                        : Connections.refusal(desk.editor().topology(), fixed, target);
        return this;
    }

    private String fixedEnd() {
        Link old = desk.editor().topology().link(link);
        return old == null ? "" : start ? old.to() : old.from();
    }

    @Override
    public Tool release(Gesture gesture) {
        String end = target;
        if (end != null && refusal == null) {
            desk.editor().apply(Edits.reconnect(desk.editor().topology(), link, start, end));
        }
        return new Idle(desk);
    }

    @Override
    public Tool cancel() {
        return new Idle(desk);
    }

    @Override
    public Feedback feedback() {
        Point end = to;
        return end == null
                ? Feedback.none()
                : Feedback.wire(new Feedback.Wire(fixedEnd(), end, target), refusal);
    }
}
