package roundtrip.ui.gestures;

import java.util.function.BiFunction;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.editing.Selection;
import roundtrip.editing.tools.Gesture;
import roundtrip.editing.tools.Target;
import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.ui.canvas.CanvasView;

/// The mouse: left is the tool, middle or Space and left pan, the wheel scrolls, with Ctrl (Cmd) it zooms at the pointer.
final class Pointer {
    private static final double ZOOM_STEP = 1.1;
    private static final double HANDLE_ROOM = 32;

    private final Hands hands;
    private final Editor editor;
    private final CanvasView canvas;
    private final BiFunction<@Nullable String, Point, ContextMenu> menus;
    private final EdgePan edgePan;
    private @Nullable ContextMenu menu;
    private @Nullable Point2D panning;
    private @Nullable String hovered;
    private boolean spaceHeld;
    /// Whether a press went to the tool and its release is still to come.
    private boolean pressing;

    Pointer(Hands hands, Editor editor, CanvasView canvas, BiFunction<@Nullable String, Point, ContextMenu> menus) {
        this.hands = hands;
        this.editor = editor;
        this.canvas = canvas;
        this.menus = menus;
        edgePan = new EdgePan(canvas.viewport(), this::repeat);
    }

    void listen() {
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> canvas.hover(null));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(ZoomEvent.ZOOM,
                event -> canvas.viewport().zoomBy(event.getZoomFactor(), event.getX(), event.getY()));
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> spaceHeld |= event.getCode() == KeyCode.SPACE);
        canvas.addEventFilter(KeyEvent.KEY_RELEASED, event -> spaceHeld &= event.getCode() != KeyCode.SPACE);
    }

    private Gesture gesture(MouseEvent event) {
        Point at = canvas.viewport().drawing(event.getX(), event.getY());
        return new Gesture(at, Targets.of(canvas, editor, at), event.isShiftDown(), event.isShortcutDown(),
                event.isAltDown());
    }

    private void moved(MouseEvent event) {
        Gesture gesture = gesture(event);
        hover(gesture);
        hands.use(hands.tool().hover(gesture));
        canvas.setCursor(gesture.target() instanceof Target.OnHandle && hands.isIdle()
                ? Cursor.CROSSHAIR
                : gesture.target() instanceof Target.OnCorner && hands.isIdle() ? Cursor.SE_RESIZE : Cursor.DEFAULT);
    }

    /// The way from a part to its handles leads over free ground: on it the part counts as hovered still.
    private void hover(Gesture gesture) {
        String id = gesture.target().id();
        Box left = hovered == null ? null : canvas.geometry().boxes().get(hovered);
        if (id == null && left != null && left.grown(HANDLE_ROOM).contains(gesture.at())) {
            return;
        }
        hovered = id;
        canvas.hover(id);
    }

    private void pressed(MouseEvent event) {
        hideMenu();
        if (!isOnEditor(event)) {
            canvas.requestFocus();
        }
        if (event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.PRIMARY && spaceHeld) {
            panning = new Point2D(event.getX(), event.getY());
            canvas.setCursor(Cursor.CLOSED_HAND);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            press(event);
        }
    }

    /// A text field on the canvas keeps its focus when it is clicked.
    private static boolean isOnEditor(MouseEvent event) {
        return event.getTarget() instanceof javafx.scene.Node node
                && (node instanceof javafx.scene.control.TextField
                        || node.getParent() instanceof javafx.scene.control.TextField);
    }

    private void press(MouseEvent event) {
        Gesture gesture = gesture(event);
        String id = gesture.target().id();
        if (!hands.isEditable()) {
            editor.select(id == null ? Selection.none() : Selection.of(id));
            panning = id == null ? new Point2D(event.getX(), event.getY()) : null;
        } else if (event.getClickCount() == 2 && id != null && hands.isIdle()) {
            hands.rename(id);
        } else {
            pressing = true;
            hands.plan().hold();
            hands.use(hands.tool().press(gesture));
        }
    }

    private void dragged(MouseEvent event) {
        Point2D from = panning;
        if (from != null) {
            canvas.viewport().pan(event.getX() - from.getX(), event.getY() - from.getY());
            panning = new Point2D(event.getX(), event.getY());
        } else if (pressing) {
            hands.use(hands.tool().drag(gesture(event)));
            edgePan.at(event);
        }
    }

    private void repeat(MouseEvent event) {
        hands.use(hands.tool().drag(gesture(event)));
    }

    private void released(MouseEvent event) {
        edgePan.stop();
        if (panning != null) {
            panning = null;
            canvas.setCursor(Cursor.DEFAULT);
        } else if (pressing && event.getButton() == MouseButton.PRIMARY) {
            pressing = false;
            hands.use(hands.tool().release(gesture(event)));
        }
    }

    private void scrolled(ScrollEvent event) {
        event.consume();
        if (event.isShortcutDown()) {
            double notches = event.getDeltaY() / Math.max(1, event.getMultiplierY());
            canvas.viewport().zoomBy(Math.pow(ZOOM_STEP, Math.clamp(notches, -3, 3)), event.getX(), event.getY());
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            canvas.viewport().pan(event.getDeltaY(), 0);
        } else {
            canvas.viewport().pan(event.getDeltaX(), event.getDeltaY());
        }
    }

    private void menu(ContextMenuEvent event) {
        event.consume();
        hideMenu();
        hands.cancel();
        Point at = event.isKeyboardTrigger()
                ? keyboardPlace()
                : canvas.viewport().drawing(event.getX(), event.getY());
        String id = event.isKeyboardTrigger() ? editor.selection().only() : Targets.of(canvas, editor, at).id();
        if (id != null && !editor.selection().has(id)) {
            editor.select(Selection.of(id));
        }
        ContextMenu fresh = menus.apply(id, at);
        menu = fresh;
        if (!fresh.getItems().isEmpty()) {
            Point2D seen = canvas.viewport().view(at);
            Point2D screen = canvas.localToScreen(seen.getX(), seen.getY());
            fresh.show(canvas, screen.getX(), screen.getY());
        }
    }

    private Point keyboardPlace() {
        String selected = editor.selection().only();
        var box = selected == null ? null : canvas.geometry().boxes().get(selected);
        return box == null ? canvas.viewport().seen().center() : box.center();
    }

    private void hideMenu() {
        ContextMenu open = menu;
        if (open != null) {
            open.hide();
            menu = null;
        }
    }
}
