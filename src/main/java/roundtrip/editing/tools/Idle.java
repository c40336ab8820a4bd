package roundtrip.editing.tools;

import roundtrip.editing.Selection;

/// Nothing is held: a press selects, and says what a drag will do.
public record Idle(Desk desk) implements Tool {
    @Override
    public Tool press(Gesture gesture) {
        return switch (gesture.target()) {
            case Target.OnHandle(String part) -> new Connecting(desk, part);
            case Target.OnLinkEnd(String link, boolean start) -> new Reconnecting(desk, link, start);
            case Target.OnCorner(String group) -> new Resizing(desk, group, gesture.at());
            case Target.OnNothing _ -> {
                if (!gesture.adds()) {
                    desk.editor().select(Selection.none());
                }
                yield new Marquee(desk, gesture.at(), desk.editor().selection());
            }
            case Target.OnPart(String id) -> pressed(id, gesture);
            case Target.OnGroup(String id) -> pressed(id, gesture);
            case Target.OnLink(String id) -> pressed(id, gesture);
        };
    }

    private Tool pressed(String id, Gesture gesture) {
        Selection selection = desk.editor().selection();
        boolean wasSelected = selection.has(id);
        if (gesture.adds()) {
            desk.editor().select(selection.toggled(id));
        } else if (!wasSelected) {
            desk.editor().select(Selection.of(id));
        }
        return new Pressed(desk, id, gesture, wasSelected && !gesture.adds());
    }

    @Override
    public Tool cancel() {
        return this;
    }
}
