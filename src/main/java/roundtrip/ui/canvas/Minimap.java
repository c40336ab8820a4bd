package roundtrip.ui.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// The whole drawing, small, with a frame round what is seen. A press or drag brings that place to the middle. While all of the drawing is
/// seen anyway it gives way to what it would cover.
public final class Minimap extends Region {
    private static final double INSET = 8;

    private final Viewport viewport;
    private final Group parts = new Group();
    private final Rectangle seen = new Rectangle();
    private final SequencedMap<String, Rectangle> small = new LinkedHashMap<>();
    private Geometry geometry;
    private Topology topology = Topology.empty();
    private Predicate<String> selected = _ -> false;
    private Box world = new Box(0, 0, 1, 1);
    private double factor = 1;

    Minimap(Viewport viewport) {
        this.viewport = viewport;
        geometry = Geometry.of(topology);
        getStyleClass().add("minimap");
        setAccessibleText(Words.in("canvas").say("minimap"));
        seen.getStyleClass().add("minimap-seen");
        seen.setManaged(false);
        parts.setManaged(false);
        getChildren().addAll(parts, seen);
        viewport.listen(this::requestLayout);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    }

    void show(Topology newTopology, Geometry newGeometry, Predicate<String> newSelected) {
        topology = newTopology;
        geometry = newGeometry;
        selected = newSelected;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * INSET;
        double height = getHeight() - 2 * INSET;
        Box view = viewport.seen();
        boolean away = geometry.boxes().isEmpty() || view.contains(geometry.bounds()) && covers();
        setOpacity(away ? 0 : 1);
        setMouseTransparent(away);
        world = geometry.boxes().isEmpty() ? view : geometry.bounds().grown(64).union(view);
        factor = Math.min(width / world.width(), height / world.height());
        place(seen, view);
        small.keySet().retainAll(geometry.boxes().keySet());
        geometry.boxes().forEach((id, box) -> {
            if (id.indexOf('/') < 0) {
                place(small(id), box);
            }
        });
        if (!parts.getChildren().equals(List.copyOf(small.values()))) {
            parts.getChildren().setAll(small.values());
        }
    }

    private boolean covers() {
        Box here = Box.between(viewport.drawing(getLayoutX(), getLayoutY()),
                viewport.drawing(getLayoutX() + getWidth(), getLayoutY() + getHeight()));
        return geometry.boxes().values().stream().anyMatch(here::intersects)
                || geometry.routes().values().stream().anyMatch(route -> passes(route, here));
    }

    private static boolean passes(Route route, Box here) {
        List<Point> points = route.points();
        return route.hasLabel() && here.intersects(route.labelBox()) || IntStream.range(1, points.size())
                .anyMatch(i -> here.intersects(Box.between(points.get(i - 1), points.get(i))));
    }

    private Rectangle small(String id) {
        Rectangle rectangle = small.computeIfAbsent(id, _ -> new Rectangle());
        String style = selected.test(id)
                ? "minimap-selected"
                : topology.group(id) != null ? "minimap-group" : "minimap-part";
        if (!rectangle.getStyleClass().contains(style)) {
            rectangle.getStyleClass().setAll(style);
        }
        return rectangle;
    }

    private void place(Rectangle rectangle, Box box) {
        double left = (getWidth() - world.width() * factor) / 2;
        double top = (getHeight() - world.height() * factor) / 2;
        rectangle.setX(left + (box.x() - world.x()) * factor);
        rectangle.setY(top + (box.y() - world.y()) * factor);
        rectangle.setWidth(box.width() * factor);
        rectangle.setHeight(box.height() * factor);
    }

    private void go(MouseEvent event) {
        double left = (getWidth() - world.width() * factor) / 2;
        double top = (getHeight() - world.height() * factor) / 2;
        viewport.center(
                new Point(world.x() + (event.getX() - left) / factor, world.y() + (event.getY() - top) / factor));
        event.consume();
    }
}
