package roundtrip.ui.gestures;

import java.util.Arrays;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import roundtrip.editing.Additions;
import roundtrip.editing.Connections;
import roundtrip.editing.Editor;
import roundtrip.editing.Edits;
import roundtrip.editing.Placements;
import roundtrip.editing.Selection;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// Asks what to add at the end of an arrow that was dropped on the free ground: the kinds that the arrow could lead to.
final class Offer {
    private static final double ICON = 20;

    private final Editor editor;
    private final CanvasView canvas;

    Offer(Editor editor, CanvasView canvas) {
        this.editor = editor;
        this.canvas = canvas;
    }

    void ask(String from, Point at) {
        ContextMenu menu = new ContextMenu();
        Arrays.stream(Kind.values()).filter(kind -> kind != Kind.OTHER && fits(from, kind, at))
                .forEach(kind -> menu.getItems().add(item(from, kind, at)));
        Point2D seen = canvas.viewport().view(at);
        Point2D screen = canvas.localToScreen(seen.getX(), seen.getY());
        if (!menu.getItems().isEmpty() && screen != null) {
            menu.show(canvas, screen.getX(), screen.getY());
        }
    }

    private boolean fits(String from, Kind kind, Point at) {
        Topology topology = editor.topology();
        if (Placements.refusal(topology, kind, null) != null) {
            return false;
        }
        Additions.Added added = Additions.part(topology, kind, at, null);
        return Connections.refusal(added.topology(), from, added.id()) == null;
    }

    private MenuItem item(String from, Kind kind, Point at) {
        MenuItem item = new MenuItem(Words.in("kinds").say("kind." + kind.word()), Icons.of(kind, ICON));
        item.setOnAction(_ -> add(from, kind, at));
        return item;
    }

    /// The part and its arrow are one step of undo.
    private void add(String from, Kind kind, Point at) {
        Topology topology = editor.topology();
        Point corner = new Point(Math.round(at.x() / 8) * 8.0, Math.round(at.y() / 8) * 8.0);
        Additions.Added added = Additions.part(topology, kind, corner, null);
        Edit add = Edits.add(kind, corner, null);
        Edit connect = Edits.connect(added.topology(), from, added.id());
        editor.apply(Edit.of(add.name(), design -> connect.apply(add.apply(design))));
        editor.select(Selection.of(added.id()));
    }
}
