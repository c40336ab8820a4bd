package roundtrip.topology;

/// A place in px, x to the right, y down.
public record Point(double x, double y) {
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
