package roundtrip.ui.shell;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.simulation.Run;
import roundtrip.simulation.Simulation;
import roundtrip.topology.Topology;
import roundtrip.ui.actions.Entry;
import roundtrip.ui.actions.Steps;
import roundtrip.ui.actions.Transport;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.playback.Player;
import roundtrip.ui.playback.Playing;

/// The mode Simulate: the run that is played takes the place of badges and map, which come back afterwards.
final class Simulating {
    private final Editor editor;
    private final CanvasView canvas;
    private final Player player;
    private final Playing playing;
    private final RunMenu deeds;
    private final Runnable restore;
    private Runnable asBefore = () -> {};
    private boolean front;
    private @Nullable String clicked;

    /// @param clock told the time and seed
    /// @param restore shows again what the person wants to see on the canvas
    Simulating(Editor editor, CanvasView canvas, Simulation simulation, Consumer<String> clock, Runnable restore) {
        this.editor = editor;
        this.canvas = canvas;
        this.restore = restore;
        player = new Player(simulation);
        playing = new Playing(canvas, player, clock, new ScenarioShelf(editor));
        deeds = new RunMenu(player, () -> front);
    }

    Workplace workplace() {
        return Workplace.of(playing.left(), playing.right(), playing.bottom()).entering(this::begin, this::end);
    }

    /// The drawing alone, where there is no run whose figures and time could be shown.
    Workplace alone() {
        return Workplace.of(null, null, null).entering(this::begin, this::end);
    }

    Transport transport() {
        return player;
    }

    /// What was done to the run.
    Steps steps() {
        return player.steps();
    }

    /// Plays that run instead of one that is made by hand, until the mode comes again.
    void show(Topology topology, Run run) {
        player.show(topology, run);
    }

    /// If the mode is still there, the drawing itself is played again.
    void resume() {
        if (front) {
            playing.enter(editor.design());
        }
    }

    boolean isOver() {
        return player.isOver();
    }

    /// Calls the listener whenever there is something else to see.
    void listen(Runnable listener) {
        player.listen(listener);
    }

    private void begin() {
        front = true;
        asBefore = canvas.bookmark();
        canvas.badgesShown(false);
        canvas.handlesShown(false);
        canvas.minimap().setVisible(false);
        playing.enter(editor.design());
        canvas.fit();
    }

    private void end() {
        front = false;
        playing.leave();
        canvas.handlesShown(true);
        restore.run();
        asBefore.run();
    }

    /// Another thing may have been selected: a tool that is held works on it.
    void selected() {
        String picked = editor.selection().only();
        if (front && picked != null && !picked.equals(clicked)) {
            playing.clicked(picked);
        }
        clicked = picked;
    }

    /// What can be done to this part or link besides stopping it.
    List<Entry> deeds(String id) {
        return deeds.of(id);
    }

    boolean isStopped(String id) {
        return front && playing.isStopped(id);
    }

    /// Stops what runs and heals what is stopped.
    void toggle(String id) {
        playing.toggle(id);
    }
}
