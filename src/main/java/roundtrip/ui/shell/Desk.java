package roundtrip.ui.shell;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// The drawing and the panels of the present mode round it.
final class Desk extends BorderPane {

    private final Map<Mode, Workplace> workplaces = new EnumMap<>(Mode.class);
    private final StackPane middle = new StackPane();
    private @Nullable Mode mode;
    private final Map<Node, Span> spans = new HashMap<>();
    private final Span usual;

    /// @param notices stand at the foot of the drawing
    /// @param usual how wide the panels to the right are
    Desk(Node drawing, Region notices, Span usual) {
        this.usual = usual;
        middle.getChildren().addAll(drawing, notices);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        middle.setMinSize(0, 0);
        setCenter(middle);
    }

    /// Something that stands above the drawing and its panels.
    void head(Node node) {
        setTop(node);
    }

    /// A panel that has a width of its own.
    void span(Node panel, Span span) {
        spans.put(panel, span);
    }

    /// What stands round the drawing in a mode; if it is the present one, from now on.
    void offer(Mode offered, Workplace workplace) {
        workplaces.put(offered, workplace);
        if (offered == mode) {
            surround(workplace);
        }
    }

    List<Mode> offered() {
        return List.copyOf(workplaces.keySet());
    }

    boolean is(Mode asked) {
        return mode == asked;
    }

    /// @throws NullPointerException if the mode was never offered
    void turn(Mode wanted) {
        if (wanted == mode) {
            return;
        }
        Workplace before = mode == null ? null : workplaces.get(mode);
        if (before != null) {
            before.leave().run();
        }
        mode = wanted;
        Workplace now = Objects.requireNonNull(workplaces.get(wanted));
        surround(now);
        now.enter().run();
    }

    private void surround(Workplace now) {
        setLeft(now.left());
        setRight(now.right() == null ? null : side(now.right(), spans.getOrDefault(now.right(), usual)));
        setBottom(now.bottom());
    }

    /// The cover of the whole window in the present mode, if it has one.
    @Nullable
    Node whole() {
        Workplace now = mode == null ? null : workplaces.get(mode);
        return now == null ? null : now.whole();
    }

    private static Node side(Node panel, Span span) {
        Region edge = new Region();
        edge.getStyleClass().add("side-edge");
        edge.setCursor(Cursor.H_RESIZE);
        HBox side = new HBox(edge, panel);
        HBox.setHgrow(panel, Priority.ALWAYS);
        span.on(side);
        edge.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            span.drag(side.localToScene(side.getBoundsInLocal()).getMaxX() - event.getSceneX());
            span.on(side);
        });
        edge.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                span.reset();
                span.on(side);
            }
        });
        return side;
    }
}
