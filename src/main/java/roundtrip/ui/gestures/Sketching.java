package roundtrip.ui.gestures;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.tools.Feedback;
import roundtrip.editing.tools.Placing;
import roundtrip.editing.tools.Tool;
import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.ui.canvas.CanvasView;

/// Draws what a tool shows while it is in use.
final class Sketching {
    private final CanvasView canvas;

    Sketching(CanvasView canvas) {
        this.canvas = canvas;
    }

    void draw(Tool tool) {
        Feedback feedback = tool.feedback();
        roundtrip.ui.canvas.Feedback layer = canvas.feedback();
        layer.clear();
        if (feedback.equals(Feedback.none())) {
            return;
        }
        Box ghost = feedback.ghost();
        layer.marquee(feedback.marquee());
        layer.guides(feedback.guides().stream().map(Hands::guide).toList());
        String drop = feedback.drop();
        if (drop != null && feedback.refusal() == null && feedback.wire() == null) {
            layer.drop(canvas.geometry().boxes().get(drop));
        }
        if (ghost != null && tool instanceof Placing placing) {
            draw(placing, ghost);
        }
        Feedback.Wire wire = feedback.wire();
        if (wire != null) {
            wire(wire, feedback.refusal() == null);
        }
        layer.reason(feedback.refusal(), anchor(ghost, wire, drop));
    }

    private void draw(Placing placing, Box ghost) {
        switch (placing.held()) {
            case Placing.Held.Part part -> canvas.feedback().ghost(part.kind(), ghost);
            case Placing.Held.Frame _ -> canvas.feedback().marquee(ghost);
        }
    }

    private void wire(Feedback.Wire wire, boolean valid) {
        Box from = canvas.geometry().boxes().get(wire.from());
        if (from != null && !from.contains(wire.to())) {
            canvas.feedback().candidate(List.of(edge(from, wire.to()), wire.to()), valid);
        }
    }

    /// Where the line from the middle of a box to a point leaves the box.
    private static Point edge(Box box, Point to) {
        Point middle = box.center();
        double dx = to.x() - middle.x();
        double dy = to.y() - middle.y();
        double reach = Math.min(dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx),
                dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy));
        return middle.plus(dx * reach, dy * reach);
    }

    private Point anchor(@Nullable Box ghost, Feedback.@Nullable Wire wire, @Nullable String drop) {
        if (ghost != null) {
            return new Point(ghost.x(), ghost.bottom());
        }
        if (wire != null) {
            return wire.to();
        }
        Box box = drop == null ? null : canvas.geometry().boxes().get(drop);
        return box == null ? canvas.viewport().seen().center() : box.corner();
    }
}
