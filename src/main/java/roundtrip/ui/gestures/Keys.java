package roundtrip.ui.gestures;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Connections;
import roundtrip.editing.Editor;
import roundtrip.editing.Edits;
import roundtrip.editing.Selection;
import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.canvas.ElementView;
import roundtrip.words.Words;

/// The keyboard on the canvas: Tab walks from part to part, arrows nudge, C begins an arrow and Enter ends it, Esc gives up.
final class Keys {
    private static final double STEP = 8;
    private static final double BIG_STEP = 48;

    private final Hands hands;
    private final Editor editor;
    private final CanvasView canvas;
    private @Nullable String from;

    Keys(Hands hands, Editor editor, CanvasView canvas) {
        this.hands = hands;
        this.editor = editor;
        this.canvas = canvas;
    }

    void listen() {
        canvas.setFocusTraversable(true);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        canvas.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::focused);
            }
        });
    }

    /// Walking to a part with the keyboard selects it and brings it into view.
    private void focused(@Nullable Node owner) {
        if (owner instanceof ElementView view && canvas.view(view.element()) == view) {
            editor.select(Selection.of(view.element()));
            Box box = canvas.geometry().boxes().get(view.element());
            if (box != null) {
                canvas.viewport().reveal(box);
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            escape(event);
        } else if (hands.isEditable()) {
            edit(event);
        }
    }

    private void escape(KeyEvent event) {
        if (from != null) {
            from = null;
            canvas.feedback().clear();
            event.consume();
        } else if (!hands.isIdle()) {
            hands.cancel();
            event.consume();
        }
    }

    private void edit(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isMetaDown() && !event.isControlDown();
        String only = editor.selection().only();
        if (event.getCode().isArrowKey() && plain && !editor.selection().isEmpty()) {
            nudge(event);
        } else if (event.getCode() == KeyCode.C && plain && !event.isShiftDown() && !event.isAltDown()
                && only != null && editor.topology().component(only) != null) {
            from = only;
            say(Words.in("canvas").say("connect.hint"), only);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && from != null && only != null) {
            connect(from, only);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && plain && only != null) {
            hands.rename(only);
            event.consume();
        }
    }

    /// With Shift further, with Alt by a single px.
    private void nudge(KeyEvent event) {
        double step = event.isShiftDown() ? BIG_STEP : event.isAltDown() ? 1 : STEP;
        double dx = switch (event.getCode()) {
            case LEFT -> -step;
            case RIGHT -> step;
            default -> 0;
        };
        double dy = switch (event.getCode()) {
            case UP -> -step;
            case DOWN -> step;
            default -> 0;
        };
        List<String> ids = editor.selection().ids();
        editor.apply(Edits.move(editor.topology(), ids, dx, dy));
        event.consume();
    }

    private void connect(String start, String end) {
        from = null;
        canvas.feedback().clear();
        String refusal = Connections.refusal(editor.topology(), start, end);
        if (refusal == null) {
            editor.apply(Edits.connect(editor.topology(), start, end));
            editor.select(Selection.of(editor.topology().links().list().getLast().id()));
        } else {
            say(refusal, end);
        }
    }

    private void say(String sentence, String id) {
        Box box = canvas.geometry().boxes().get(id);
        if (box != null) {
            canvas.feedback().reason(sentence, new Point(box.x(), box.bottom()));
        }
    }
}
