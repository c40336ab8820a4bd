package roundtrip.ui.shell;

import java.util.EnumMap;
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
    private static final double LEAST_SIDE = 280;
    private static final double MOST_SIDE = 640;

    private final Map<Mode, Workplace> workplaces = new EnumMap<>(Mode.class);
    private final StackPane middle = new StackPane();
    private @Nullable Mode mode;
    private double sideWidth;

    /// @param notices stand at the foot of the drawing
    /// @param sideWidth of the panels to the right, in px; 0 for the width that they want
    Desk(Node drawing, Region notices, double sideWidth) {
        this.sideWidth = sideWidth;
        middle.getChildren().addAll(drawing, notices);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        middle.setMinSize(0, 0);
        setCenter(middle);
    }

    void offer(Mode offered, Workplace workplace) {
        workplaces.put(offered, workplace);
    }

    List<Mode> offered() {
        return List.copyOf(workplaces.keySet());
    }

    boolean is(Mode asked) {
        return mode == asked;
    }

    double sideWidth() {
        return sideWidth;
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
        setLeft(now.left());
        setRight(now.right() == null ? null : side(now.right()));
        setBottom(now.bottom());
        now.enter().run();
    }

    /// The cover of the whole window in the present mode, if it has one.
    @Nullable
    Node whole() {
        Workplace now = mode == null ? null : workplaces.get(mode);
        return now == null ? null : now.whole();
    }

    private Node side(Node panel) {
        Region edge = new Region();
        edge.getStyleClass().add("side-edge");
        edge.setCursor(Cursor.H_RESIZE);
        HBox side = new HBox(edge, panel);
        HBox.setHgrow(panel, Priority.ALWAYS);
        widen(side);
        edge.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double right = side.localToScene(side.getBoundsInLocal()).getMaxX();
            sideWidth = Math.clamp(right - event.getSceneX(), LEAST_SIDE, MOST_SIDE);
            widen(side);
        });
        edge.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                sideWidth = 0;
                widen(side);
            }
        });
        return side;
    }

    private void widen(Region side) {
        side.setPrefWidth(sideWidth > 0 ? sideWidth : USE_COMPUTED_SIZE);
    }
}
