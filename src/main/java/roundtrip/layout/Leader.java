package roundtrip.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// Leads from a label that stands away from its line to that line, the shortest way.
public record Leader(Point label, Point line) {
    static Optional<Leader> of(Route route) {
        if (!route.hasLabel() || route.labelOnLine()) {
            return Optional.empty();
        }
        Box box = route.labelBox();
        return Piece.of(route.points()).stream().map(piece -> between(box, Box.between(piece.at(piece.low()),
                piece.at(piece.high())))).min(Comparator.comparingDouble(Leader::length))
                .filter(leader -> leader.length() > 2 * Labels.BESIDE);
    }

    private static Leader between(Box label, Box piece) {
        double[] x = nearest(label.x(), label.right(), piece.x(), piece.right());
        double[] y = nearest(label.y(), label.bottom(), piece.y(), piece.bottom());
        return new Leader(new Point(x[0], y[0]), new Point(x[1], y[1]));
    }

    /// A number of each range, as near to each other as can be; of what both have the middle.
    private static double[] nearest(double low, double high, double otherLow, double otherHigh) {
        if (high < otherLow) {
            return new double[]{high, otherLow};
        }
        if (low > otherHigh) {
            return new double[]{low, otherHigh};
        }
        double middle = (Math.max(low, otherLow) + Math.min(high, otherHigh)) / 2;
        return new double[]{middle, middle};
    }

    /// Whether it meets a piece of its line at a right angle, within that piece.
    boolean isSquare(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.level()
                ? label.x() == line.x() && line.y() == piece.track() && line.x() > piece.low()
                        && line.x() < piece.high()
                : label.y() == line.y() && line.x() == piece.track() && line.y() > piece.low()
                        && line.y() < piece.high());
    }

    double length() {
        return Math.hypot(label.x() - line.x(), label.y() - line.y());
    }

    Box box() {
        return Box.between(label, line);
    }
}
