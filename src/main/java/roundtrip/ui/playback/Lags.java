package roundtrip.ui.playback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.layout.Pane;

import roundtrip.simulation.Scene.Lag;
import roundtrip.topology.Box;
import roundtrip.ui.canvas.CanvasView;

/// At each replica, how far it is behind.
final class Lags {
    private final CanvasView canvas;
    private final Pane layer;
    private final Map<String, LagView> views = new LinkedHashMap<>();

    Lags(CanvasView canvas, Pane layer) {
        this.canvas = canvas;
        this.layer = layer;
    }

    void draw(List<Lag> lags) {
        List<LagView> wanted = new ArrayList<>();
        for (Lag lag : lags) {
            if (lag.writes() > 0) {
                LagView view = views.computeIfAbsent(lag.replica(), _ -> new LagView());
                Box box = canvas.geometry().box(lag.replica());
                view.show(lag.ns());
                view.relocate(box.right() - LagView.WIDTH - 8, box.center().y() - LagView.HEIGHT / 2);
                wanted.add(view);
            }
        }
        layer.getChildren().removeIf(node -> node instanceof LagView lag && !wanted.contains(lag));
        wanted.stream().filter(view -> !layer.getChildren().contains(view)).forEach(layer.getChildren()::add);
    }
}
