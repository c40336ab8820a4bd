package roundtrip.ui.playback;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.LiveRun;
import roundtrip.ui.actions.Steps;

/// What was done to a run, step by step. Live runs are values, so a step back is the run that there was.
final class Deeds implements Steps {
    /// A run and the traffic that was asked for.
    record State(LiveRun live, Traffic traffic) {}

    private record Deed(String name, State state) {}

    private final Supplier<State> now;
    private final Consumer<State> restore;
    private final Deque<Deed> done = new ArrayDeque<>();
    private final Deque<Deed> undone = new ArrayDeque<>();

    Deeds(Supplier<State> now, Consumer<State> restore) {
        this.now = now;
        this.restore = restore;
    }

    /// Something is about to be done.
    void doing(String name) {
        done.push(new Deed(name, now.get()));
        undone.clear();
    }

    void forget() {
        done.clear();
        undone.clear();
    }

    @Override
    public boolean canUndo() {
        return !done.isEmpty();
    }

    @Override
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    @Override
    public String undoName() {
        return name(done.peek());
    }

    @Override
    public String redoName() {
        return name(undone.peek());
    }

    private static String name(@Nullable Deed deed) {
        return deed == null ? "" : deed.name;
    }

    @Override
    public void undo() {
        step(done, undone);
    }

    @Override
    public void redo() {
        step(undone, done);
    }

    private void step(Deque<Deed> from, Deque<Deed> to) {
        Deed deed = from.poll();
        if (deed != null) {
            to.push(new Deed(deed.name, now.get()));
            restore.accept(deed.state);
        }
    }
}
