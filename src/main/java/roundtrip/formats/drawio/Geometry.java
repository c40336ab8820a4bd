package roundtrip.formats.drawio;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// The geometry of a cell, as it says it: in px from the corner of its parent.
///
/// @param isRelative whether the corner is a share of the parent's size (of an edge: of its way), moved by `offset`
/// @param bends the corners of an edge
/// @param unfolded the box that a folded container has when it is open
record Geometry(Box box, boolean isRelative, Point offset, List<Point> bends, @Nullable Box unfolded) {
    /// Beyond that nobody draws, in px; the native form allows no more.
    static final double FARTHEST = 1_000_000;
    private static final Point ORIGIN = new Point(0, 0);
    private static final Geometry NONE = new Geometry(new Box(0, 0, 0, 0), false, ORIGIN, List.of(), null);

    static Geometry of(Element cell) {
        return cell.child("mxGeometry").map(Geometry::read).orElse(NONE);
    }

    private static Geometry read(Element geometry) {
        Point offset = ORIGIN;
        Box unfolded = null;
        List<Point> bends = new ArrayList<>();
        for (Element child : geometry.children()) {
            String as = child.attribute("as");
            if ("offset".equals(as)) {
                offset = point(child);
            } else if ("alternateBounds".equals(as)) {
                unfolded = box(child);
            } else if ("points".equals(as)) {
                child.children().stream().filter(each -> each.name().equals("mxPoint"))
                        .forEach(each -> bends.add(point(each)));
            }
        }
        return new Geometry(box(geometry), "1".equals(geometry.attribute("relative")), offset, bends, unfolded);
    }

    private static Box box(Element element) {
        return new Box(number(element, "x"), number(element, "y"), Math.max(0, number(element, "width")),
                Math.max(0, number(element, "height")));
    }

    private static Point point(Element element) {
        return new Point(number(element, "x"), number(element, "y"));
    }

    private static double number(Element element, String name) {
        String text = element.attribute(name);
        try {
            double value = text == null ? 0 : Double.parseDouble(text);
            return Double.isNaN(value) ? 0 : Math.clamp(value, -FARTHEST, FARTHEST);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /// The box in the plane of the parent.
    Box in(Box parent) {
        return isRelative
                ? new Box(box.x() * parent.width() + offset.x(), box.y() * parent.height() + offset.y(), box.width(),
                        box.height())
                : box;
    }
}
