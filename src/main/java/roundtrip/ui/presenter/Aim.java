package roundtrip.ui.presenter;

import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.ui.canvas.Viewport;

/// Where the camera stands: zoom, and where the origin of the drawing is seen, in px of the view.
record Aim(double zoom, double panX, double panY) {
    /// What a class can still read from the last row.
    static final double READABLE = 1.5;
    private static final double MOST = 2.5;
    private static final double MARGIN = 40;

    /// The piece of the view that is free for the drawing, in px of the view, and how many of them a px is at 100 %.
    record Room(double width, double height, double unit) {}

    static Aim of(Viewport viewport) {
        return new Aim(viewport.zoom(), viewport.panXProperty().get(), viewport.panYProperty().get());
    }

    /// All of the drawing, if it can be read so; else the piece that matters, as large as can be read.
    ///
    /// @param all the drawing
    /// @param frame what has to be in view
    static Aim at(Box all, Box frame, Room room) {
        double whole = fit(all, room);
        double zoom = whole >= READABLE ? Math.min(whole, MOST) : Math.clamp(fit(frame, room), whole, READABLE);
        zoom = Math.clamp(zoom, Viewport.LEAST_ZOOM, Viewport.MOST_ZOOM);
        double scale = zoom * room.unit();
        Point center = frame.center();
        return new Aim(zoom, pan(center.x(), all.x(), all.right(), room.width(), scale, room.unit()),
                pan(center.y(), all.y(), all.bottom(), room.height(), scale, room.unit()));
    }

    private static double fit(Box box, Room room) {
        double margin = 2 * MARGIN * room.unit();
        return Math.min(Math.max(1, room.width() - margin) / Math.max(1, box.width()),
                Math.max(1, room.height() - margin) / Math.max(1, box.height())) / room.unit();
    }

    /// Brings that place to the middle, but shows no emptiness beyond the drawing where there is drawing to show instead.
    private static double pan(double place, double low, double high, double size, double scale, double unit) {
        double margin = MARGIN * unit;
        double extent = (high - low) * scale + 2 * margin;
        double middle = extent <= size
                ? (low + high) / 2
                : Math.clamp(place, low + (size / 2 - margin) / scale,
                        high - (size / 2 - margin) / scale);
        return Math.rint(size / 2 - middle * scale);
    }

    /// Whether a box can be seen from here.
    boolean sees(Box box, Room room) {
        double scale = zoom * room.unit();
        return panX + box.x() * scale >= 0 && panX + box.right() * scale <= room.width()
                && panY + box.y() * scale >= 0 && panY + box.bottom() * scale <= room.height();
    }

    Aim towards(Aim other, double fraction) {
        return new Aim(between(zoom, other.zoom, fraction), between(panX, other.panX, fraction),
                between(panY, other.panY, fraction));
    }

    static double between(double from, double to, double fraction) {
        return from + (to - from) * fraction;
    }

    void take(Viewport viewport) {
        viewport.zoomProperty().set(zoom);
        viewport.panXProperty().set(panX);
        viewport.panYProperty().set(panY);
    }
}
