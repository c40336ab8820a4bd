package roundtrip.layout;

import java.util.List;
import java.util.Optional;

import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.topology.Size;

/// How a link runs over the drawing.
///
/// @param points corners of the line, each piece level or upright; the first on the edge of the link's `from`, the last on the
///     edge of its `to`
/// @param label centre of the label
/// @param labelSize with the room round its text; 0 by 0 where the link has no label
/// @param labelOnLine whether the label sits on the line (which is not drawn there) or beside it
/// @param labelCrowded whether there was only room for the label where another one or a card is: it is for who asks for it
/// @param gaps where the line lets an earlier one through
public record Route(List<Point> points, Point label, Size labelSize, boolean labelOnLine, boolean labelCrowded,
        List<Gap> gaps) {
    public Route {
        points = List.copyOf(points);
        gaps = List.copyOf(gaps);
    }

    /// A line without label and gaps.
    public static Route of(List<Point> points) {
        return new Route(points, Lines.at(points, 0.5), new Size(0, 0), true, false, List.of());
    }

    public boolean hasLabel() {
        return labelSize.width() > 0;
    }

    public Box labelBox() {
        return Box.of(label.plus(-labelSize.width() / 2, -labelSize.height() / 2), labelSize);
    }

    /// What leads to the label where it stands away from the line.
    public Optional<Leader> leader() {
        return Leader.of(this);
    }

    public Point start() {
        return points.getFirst();
    }

    public Point end() {
        return points.getLast();
    }

    /// Length of the line in px.
    public double length() {
        return Lines.length(points);
    }

    /// The point of the line after that part of its length.
    ///
    /// @param fraction 0 (start) to 1 (end); values outside are taken as these
    public Point at(double fraction) {
        return Lines.at(points, fraction);
    }

    /// The corners from the start to [#at] of the fraction, that point included.
    public List<Point> upTo(double fraction) {
        return Lines.upTo(points, fraction);
    }

    /// Distance in px of a point from the line.
    public double distance(Point point) {
        return Lines.distance(points, point);
    }

    Route labelled(Point at, Size size, boolean onLine, boolean crowded) {
        return new Route(points, at, size, onLine, crowded, gaps);
    }

    Route letting(List<Gap> through) {
        return new Route(points, label, labelSize, labelOnLine, labelCrowded, through);
    }
}
