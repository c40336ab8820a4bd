package roundtrip.ui.playback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Route;
import roundtrip.simulation.Scene.Dial;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Point;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.canvas.ElementView;
import roundtrip.words.Words;

/// Makes turns visible: a pointer to the next backend at each balancer, and on each road how often it was taken.
final class Dials {
    private static final double ALONG = 44;
    private static final String COUNTED = "counted";

    private final CanvasView canvas;
    private final Pane layer;
    private final Map<String, DialView> dials = new LinkedHashMap<>();
    private final Map<String, CounterView> counters = new LinkedHashMap<>();
    private final List<ElementView> counted = new ArrayList<>();

    Dials(CanvasView canvas, Pane layer) {
        this.canvas = canvas;
        this.layer = layer;
    }

    void draw(List<Dial> shown) {
        List<Node> wanted = new ArrayList<>();
        for (Dial dial : shown) {
            if (isShown(dial)) {
                draw(dial, wanted);
            }
        }
        layer.getChildren().removeIf(node -> !(node instanceof LagView) && !wanted.contains(node));
        wanted.stream().filter(node -> !layer.getChildren().contains(node)).forEach(layer.getChildren()::add);
    }

    private boolean isShown(Dial dial) {
        Component part = canvas.topology().component(dial.place());
        return part != null && dial.counts().size() >= 2
                && (part.kind() == Kind.LOAD_BALANCER || part.kind() == Kind.CDN);
    }

    private void draw(Dial dial, List<Node> wanted) {
        Box box = canvas.geometry().box(dial.place());
        DialView view = dials.computeIfAbsent(dial.place(), _ -> new DialView());
        Point center = new Point(box.center().x(), box.bottom());
        Point aim = null;
        for (Map.Entry<String, Integer> count : dial.counts().entrySet()) {
            Point road = road(dial.place(), count.getKey());
            boolean next = count.getKey().equals(dial.next());
            if (road != null) {
                aim = next ? road : aim;
                CounterView counter = counters.computeIfAbsent(dial.place() + ' ' + count.getKey(),
                        _ -> new CounterView());
                counter.show(count.getValue(), next, Words.in("playback").say("next"), road.x() < center.x());
                counter.center(road);
                wanted.add(counter);
            }
        }
        view.center(center);
        view.aim(aim == null ? null : Math.toDegrees(Math.atan2(aim.y() - center.y(), aim.x() - center.x())));
        wanted.add(view);
    }

    /// Where the label of the road is, whose place the counter takes while a run is played; else a little way along.
    private @Nullable Point road(String balancer, String backend) {
        String link = Roads.first(canvas.topology(), balancer, backend);
        Route route = link == null ? null : canvas.geometry().routes().get(link);
        if (link == null || route == null) {
            return null;
        }
        ElementView view = canvas.view(link);
        if (view != null && !view.getStyleClass().contains(COUNTED)) {
            view.getStyleClass().add(COUNTED);
            counted.add(view);
        }
        return route.hasLabel() && route.labelOnLine()
                ? route.label()
                : route.at(Math.min(0.5, ALONG / Math.max(1, route.length())));
    }

    /// The roads get their labels back.
    void end() {
        counted.forEach(view -> view.getStyleClass().remove(COUNTED));
        counted.clear();
    }
}
