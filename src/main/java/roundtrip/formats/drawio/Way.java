package roundtrip.formats.drawio;

import java.util.List;

import roundtrip.topology.Point;

/// The geometry of edges.
final class Way {
    private Way() {}

    /// @param bends in absolute px
    static Element of(List<Point> bends, boolean isReversed) {
        Element geometry = Element.of("mxGeometry").with("relative", "1").with("as", "geometry");
        if (!bends.isEmpty()) {
            Element points = Element.of("Array").with("as", "points");
            for (Point bend : isReversed ? bends.reversed() : bends) {
                points.add(Element.of("mxPoint").with("x", Numbers.text(bend.x())).with("y", Numbers.text(bend.y())));
            }
            geometry.add(points);
        }
        return geometry;
    }
}
