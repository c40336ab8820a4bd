package roundtrip.ui.gestures;

import java.util.function.BiFunction;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Additions;
import roundtrip.editing.Editor;
import roundtrip.editing.Edits;
import roundtrip.editing.Placements;
import roundtrip.editing.Selection;
import roundtrip.editing.tools.Desk;
import roundtrip.editing.tools.Feedback.Guide;
import roundtrip.editing.tools.Gesture;
import roundtrip.editing.tools.Idle;
import roundtrip.editing.tools.Placing;
import roundtrip.editing.tools.Placing.Held;
import roundtrip.editing.tools.Tool;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;
import roundtrip.ui.canvas.CanvasView;

/// Mouse and keyboard on the canvas. Holds the tool in use and shows its feedback.
public final class Hands {
    private static final double HALF_CARD_WIDTH = 88;
    private static final double HALF_CARD_HEIGHT = 32;

    private final Editor editor;
    private final CanvasView canvas;
    private final Plan plan;
    private final Desk desk;
    private final Sketching sketching;
    private final NameField nameField;
    private Tool tool;
    private Runnable disarmed = () -> {};
    private boolean editable = true;

    /// @param menus the context menu of an element (or with null of the free ground) opened at a point of the drawing
    public Hands(Editor editor, CanvasView canvas, BiFunction<@Nullable String, Point, ContextMenu> menus) {
        this.editor = editor;
        this.canvas = canvas;
        plan = new Plan(canvas);
        desk = new Desk(editor, plan, new Offer(editor, canvas)::ask);
        tool = new Idle(desk);
        sketching = new Sketching(canvas);
        nameField = new NameField(editor, canvas);
        new Pointer(this, editor, canvas, menus).listen();
        new Keys(this, editor, canvas).listen();
    }

    /// What to do when a piece that was held has been placed or put away.
    public void onDisarmed(Runnable action) {
        disarmed = action;
    }

    /// While a run is played the drawing is looked at and selected, never changed.
    public void editable(boolean allowed) {
        cancel();
        editable = allowed;
    }

    boolean isEditable() {
        return editable;
    }

    /// Takes a piece into the hand, to be put down by the next click; null puts it away.
    ///
    /// @param locked stays in the hand after it was put down
    public void arm(@Nullable Held held, boolean locked) {
        if (tool instanceof Placing || held != null) {
            use(held == null ? new Idle(desk) : placing(held, locked));
        }
    }

    private Placing placing(Held held, boolean locked) {
        return new Placing(desk, held, locked, placed -> disarmed.run());
    }

    /// A piece is dragged in from outside; the pointer is at that point of the scene.
    public void dragIn(Held held, double sceneX, double sceneY) {
        if (!(tool instanceof Placing)) {
            plan.hold();
            use(placing(held, false));
        }
        use(tool.drag(gesture(sceneX, sceneY)));
        if (!isOver(sceneX, sceneY)) {
            canvas.feedback().clear();
        }
    }

    /// The dragged piece is let go: on the canvas it is placed, elsewhere it is put away.
    public void dropIn(double sceneX, double sceneY) {
        if (isOver(sceneX, sceneY)) {
            use(tool.release(gesture(sceneX, sceneY)));
        }
        cancel();
    }

    private boolean isOver(double sceneX, double sceneY) {
        return canvas.contains(canvas.sceneToLocal(sceneX, sceneY));
    }

    private Gesture gesture(double sceneX, double sceneY) {
        Point2D local = canvas.sceneToLocal(sceneX, sceneY);
        Point at = canvas.viewport().drawing(local.getX(), local.getY());
        return new Gesture(at, Targets.of(canvas, editor, at), false, false, false);
    }

    /// Puts a piece into the middle of the view, beside what is there already; an agent goes into the selected machine.
    public void place(Held held) {
        Topology topology = editor.topology();
        Point middle = canvas.viewport().seen().center();
        Point corner = Vacancy.near(plan, new Point(middle.x() - HALF_CARD_WIDTH, middle.y() - HALF_CARD_HEIGHT));
        String selected = editor.selection().only();
        String into = selected == null || !topology.has(selected) ? null : machine(topology, selected);
        switch (held) {
            case Held.Part part -> {
                String host = into != null && Placements.refusal(topology, part.kind(), into) == null ? into : null;
                if (Placements.refusal(topology, part.kind(), host) == null) {
                    String id = Additions.part(topology, part.kind(), corner, host).id();
                    editor.apply(Edits.add(part.kind(), corner, host));
                    editor.select(Selection.of(id));
                }
            }
            case Held.Frame frame -> {
                String id = Additions.group(topology, frame.kind(), corner, null).id();
                editor.apply(Edits.add(frame.kind(), corner, null));
                editor.select(Selection.of(id));
            }
        }
    }

    private static @Nullable String machine(Topology topology, String id) {
        var part = topology.component(id);
        return part == null ? null : part.host();
    }

    /// Begins to rename a part, link or group in place.
    public void rename(String id) {
        if (editable) {
            nameField.open(id);
        }
    }

    /// Ends whatever is held, as if nothing had been done.
    public void cancel() {
        boolean wasPlacing = tool instanceof Placing;
        use(tool instanceof Idle ? tool : tool.cancel());
        if (wasPlacing) {
            disarmed.run();
        }
    }

    boolean isIdle() {
        return tool instanceof Idle;
    }

    Tool tool() {
        return tool;
    }

    Plan plan() {
        return plan;
    }

    void use(Tool next) {
        tool = next;
        sketching.draw(next);
    }

    /// The feedback of a tool is drawn from its lines and boxes; guides carry no words of their own.
    static roundtrip.ui.canvas.Guide guide(Guide guide) {
        return new roundtrip.ui.canvas.Guide(guide.from(), guide.to(), "");
    }
}
