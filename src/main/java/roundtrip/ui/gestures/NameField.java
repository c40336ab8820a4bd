package roundtrip.ui.gestures;

import java.util.Objects;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.editing.Edits;
import roundtrip.layout.Route;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.words.Words;

/// Renames in place: a text field over the name. Enter and leaving the field keep the text, Esc drops it.
final class NameField {
    private static final double HEIGHT = 32;
    private static final double LEAST_WIDTH = 144;

    private final Editor editor;
    private final CanvasView canvas;
    private @Nullable TextField field;

    NameField(Editor editor, CanvasView canvas) {
        this.editor = editor;
        this.canvas = canvas;
    }

    void open(String id) {
        Box place = place(id);
        if (place == null) {
            return;
        }
        close();
        TextField fresh = new TextField(name(id));
        fresh.getStyleClass().add("name-field");
        fresh.setPromptText(Words.in("canvas").say("name.prompt"));
        fresh.setManaged(false);
        fresh.resizeRelocate(place.x(), place.y(), place.width(), place.height());
        fresh.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, id));
        fresh.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep(id);
            }
        });
        field = fresh;
        canvas.overlay().getChildren().add(fresh);
        fresh.requestFocus();
        fresh.selectAll();
    }

    private void key(KeyEvent event, String id) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            keep(id);
            focus(id);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            focus(id);
        }
    }

    private void focus(String id) {
        var view = canvas.view(id);
        if (view != null) {
            view.requestFocus();
        }
    }

    private void keep(String id) {
        TextField open = field;
        if (open != null) {
            String text = open.getText();
            close();
            if (!text.equals(name(id))) {
                editor.apply(Edits.rename(editor.topology(), id, text));
            }
        }
    }

    private void close() {
        TextField open = field;
        field = null;
        if (open != null) {
            canvas.overlay().getChildren().remove(open);
        }
    }

    private String name(String id) {
        Topology topology = editor.topology();
        Component part = topology.component(id);
        Group group = topology.group(id);
        Link link = topology.link(id);
        String name = part != null ? part.name() : group != null ? group.name() : link != null ? link.label() : null;
        return Objects.requireNonNullElse(name, "");
    }

    private @Nullable Box place(String id) {
        Route route = canvas.geometry().routes().get(id);
        if (route != null) {
            Point middle = route.label();
            return new Box(middle.x() - LEAST_WIDTH / 2, middle.y() - HEIGHT / 2, LEAST_WIDTH, HEIGHT);
        }
        Box box = canvas.geometry().boxes().get(id);
        if (box == null) {
            return null;
        }
        if (editor.topology().group(id) != null) {
            return new Box(box.x() + 40, box.y() - HEIGHT / 2, LEAST_WIDTH, HEIGHT);
        }
        Component part = Objects.requireNonNull(editor.topology().component(id));
        double left = part.isService() || !editor.topology().services(id).isEmpty() ? 44 : 60;
        return new Box(box.x() + left, box.y() + 8, Math.max(LEAST_WIDTH, box.width() - left - 8), HEIGHT);
    }
}
