package roundtrip.editing.tools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import roundtrip.editing.tools.Feedback.Guide;
import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// Where a box goes when it is dropped near a line that it could share with another, or near the grid.
///
/// @param box the box after snapping
/// @param guides the shared lines
record Snapping(Box box, List<Guide> guides) {
    static final double GRID = 8;
    private static final double REACH = 6;

    /// Snaps to the lines of neighbours within 6 px, else to the grid of 8 px; in each direction by itself. Linear in neighbours.
    static Snapping of(Box wanted, List<Box> neighbours) {
        Optional<Double> dx = shift(wanted, neighbours, box -> lines(box.x(), box.width()));
        Optional<Double> dy = shift(wanted, neighbours, box -> lines(box.y(), box.height()));
        Box box = new Box(dx.map(by -> wanted.x() + by).orElse(grid(wanted.x())),
                dy.map(by -> wanted.y() + by).orElse(grid(wanted.y())), wanted.width(), wanted.height());
        List<Guide> guides = new ArrayList<>();
        if (dx.isPresent()) {
            neighbours.forEach(other -> vertical(box, other).ifPresent(guides::add));
        }
        if (dy.isPresent()) {
            neighbours.forEach(other -> horizontal(box, other).ifPresent(guides::add));
        }
        return new Snapping(box, guides);
    }

    static double grid(double value) {
        return Math.round(value / GRID) * GRID;
    }

    static Point grid(Point point) {
        return new Point(grid(point.x()), grid(point.y()));
    }

    private interface Lines {
        double[] of(Box box);
    }

    private static double[] lines(double start, double length) {
        return new double[]{start, start + length / 2, start + length};
    }

    private static Optional<Double> shift(Box wanted, List<Box> neighbours, Lines lines) {
        double[] mine = lines.of(wanted);
        return neighbours.stream().flatMap(other -> shifts(mine, lines.of(other)))
                .filter(by -> Math.abs(by) <= REACH).min(Comparator.comparingDouble(Math::abs));
    }

    private static Stream<Double> shifts(double[] mine, double[] theirs) {
        return Stream.of(theirs[0] - mine[0], theirs[1] - mine[1], theirs[2] - mine[2]);
    }

    private static Optional<Guide> vertical(Box box, Box other) {
        return shared(lines(box.x(), box.width()), lines(other.x(), other.width())).map(x -> {
            Box round = box.union(other);
            return new Guide(new Point(x, round.y()), new Point(x, round.bottom()));
        });
    }

    private static Optional<Guide> horizontal(Box box, Box other) {
        return shared(lines(box.y(), box.height()), lines(other.y(), other.height())).map(y -> {
            Box round = box.union(other);
            return new Guide(new Point(round.x(), y), new Point(round.right(), y));
        });
    }

    private static Optional<Double> shared(double[] mine, double[] theirs) {
        ToDoubleFunction<Integer> distance = i -> Math.abs(mine[i] - theirs[i]);
        return Stream.of(1, 0, 2).filter(i -> distance.applyAsDouble(i) < 0.01).map(i -> mine[i]).findFirst();
    }
}
