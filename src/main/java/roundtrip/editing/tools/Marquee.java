package roundtrip.editing.tools;

import roundtrip.editing.Selection;
import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// Selects what lies wholly in the area that is drawn, in addition to what was selected before.
final class Marquee implements Tool {
    private final Desk desk;
    private final Point start;
    private final Selection before;
    private Box area;

    Marquee(Desk desk, Point start, Selection before) {
        this.desk = desk;
        this.start = start;
        this.before = before;
        area = Box.between(start, start);
    }

    @Override
    public Tool drag(Gesture gesture) {
        area = Box.between(start, gesture.at());
        Selection selection = before;
        for (String id : desk.around().within(area)) {
            selection = selection.with(id);
        }
        desk.editor().select(selection);
        return this;
    }

    @Override
    public Tool release(Gesture gesture) {
        return new Idle(desk);
    }

    @Override
    public Tool cancel() {
        desk.editor().select(before);
        return new Idle(desk);
    }

    @Override
    public Feedback feedback() {
        return Feedback.marquee(area);
    }
}
