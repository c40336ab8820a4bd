package roundtrip.ui.shell;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.layout.Geometry;
import roundtrip.topology.Topology;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.canvas.ElementView;

/// Keeps the canvas in step with the editor.
final class Drawing {
    private final Editor editor;
    private final CanvasView canvas;
    private @Nullable Topology drawn;

    Drawing(Editor editor, CanvasView canvas) {
        this.editor = editor;
        this.canvas = canvas;
    }

    void refresh() {
        Topology topology = editor.topology();
        if (topology != drawn) {
            drawn = topology;
            Node focus = canvas.getScene() == null ? null : canvas.getScene().getFocusOwner();
            canvas.show(topology, Geometry.of(topology));
            if (focus instanceof ElementView && focus.getScene() == null) {
                // Otherwise the keys would go to the first text field of the window.
                canvas.requestFocus();
            }
        }
        canvas.selection(editor.selection());
    }
}
