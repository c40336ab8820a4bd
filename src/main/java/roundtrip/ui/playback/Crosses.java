package roundtrip.ui.playback;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import roundtrip.layout.Route;
import roundtrip.simulation.Scene.Cross;
import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.words.Words;

/// A failed request ends in a cross with its status, which stays for a moment.
final class Crosses {
    private static final double RADIUS = 11;
    private static final double ARM = 4;

    private final CanvasView canvas;
    private final Pane layer;

    Crosses(CanvasView canvas, Pane layer) {
        this.canvas = canvas;
        this.layer = layer;
    }

    /// To be called after the packets of the same instant.
    void draw(List<Cross> crosses) {
        List<Node> nodes = new ArrayList<>();
        for (Cross cross : crosses) {
            Point place = place(cross).plus(0, -nodes.size() * 28.0);
            nodes.add(view(cross, place));
        }
        layer.getChildren().addAll(nodes);
    }

    private Point place(Cross cross) {
        Route route = cross.link() == null ? null : canvas.geometry().routes().get(cross.link());
        if (route != null) {
            return route.at(0.5);
        }
        Box box = canvas.geometry().box(cross.place());
        return new Point(box.right(), box.y());
    }

    private static Node view(Cross cross, Point at) {
        Circle disc = new Circle(at.x(), at.y(), RADIUS);
        disc.getStyleClass().add("fail-disc");
        Line one = new Line(at.x() - ARM, at.y() - ARM, at.x() + ARM, at.y() + ARM);
        Line other = new Line(at.x() - ARM, at.y() + ARM, at.x() + ARM, at.y() - ARM);
        one.getStyleClass().add("fail-cross");
        other.getStyleClass().add("fail-cross");
        Label status = new Label(cross.status() > 0
                ? String.valueOf(cross.status())
                : Words.in("simulation").say("reason." + cross.reason().word()));
        status.getStyleClass().add("fail-status");
        status.setManaged(false);
        Group group = new Group(disc, one, other, status);
        group.setManaged(false);
        group.setMouseTransparent(true);
        status.relocate(at.x() + RADIUS + 4, at.y() - 12);
        status.resize(status.getText().length() * 8.0 + 14, 24);
        return group;
    }
}
