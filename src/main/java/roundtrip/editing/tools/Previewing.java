package roundtrip.editing.tools;

/// A gesture that previews while it moves: letting go commits the preview as one step of undo, Esc drops it.
interface Previewing extends Tool {
    Desk desk();

    @Override
    default Tool release(Gesture gesture) {
        desk().editor().commit();
        return new Idle(desk());
    }

    @Override
    default Tool cancel() {
        desk().editor().cancel();
        return new Idle(desk());
    }
}
