package roundtrip.ui.gestures;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.editing.tools.Target;
import roundtrip.layout.Route;
import roundtrip.topology.Point;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.canvas.Hit;

/// What tools call the things that the canvas hits.
final class Targets {
    private static final double END_REACH = 10;

    private Targets() {}

    static Target of(CanvasView canvas, Editor editor, Point at) {
        Target end = end(canvas, editor.selection().only(), at);
        if (end != null) {
            return end;
        }
        return switch (canvas.hit(at)) {
            case Hit.OnHandle hit -> new Target.OnHandle(hit.handle().part());
            case Hit.OnPart hit -> new Target.OnPart(hit.id());
            case Hit.OnLink hit -> new Target.OnLink(hit.id());
            case Hit.OnGroup hit -> hit.edge() ? new Target.OnGroup(hit.id()) : new Target.OnNothing();
            case Hit.OnCorner hit -> new Target.OnCorner(hit.id());
            case Hit.OnNothing _ -> new Target.OnNothing();
        };
    }

    /// The ends of the selected link come before the parts that they touch.
    private static @Nullable Target end(CanvasView canvas, @Nullable String selected, Point at) {
        Route route = selected == null ? null : canvas.geometry().routes().get(selected);
        if (selected == null || route == null) {
            return null;
        }
        if (distance(route.end(), at) <= END_REACH) {
            return new Target.OnLinkEnd(selected, false);
        }
        return distance(route.start(), at) <= END_REACH ? new Target.OnLinkEnd(selected, true) : null;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
