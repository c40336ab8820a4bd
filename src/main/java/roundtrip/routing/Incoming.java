package roundtrip.routing;

import org.jspecify.annotations.Nullable;

/// Which lanes lead to a standpoint, and which run along a link.
final class Incoming {
    private final Standpoints points;
    private final int links;
    /// The lanes that lead there for the same purpose.
    final Ints.Lists forItself;
    /// The lanes for which the health there is tested, as far as they lead elsewhere.
    final Ints.Lists forTest;
    private Ints.@Nullable Lists onLink;

    Incoming(Standpoints points, int links) {
        this.points = points;
        this.links = links;
        forItself = Ints.Lists.by(points.lanes.next, points.lanes.count, points.count);
        int[] tests = new int[points.lanes.count];
        for (int lane = 0; lane < tests.length; lane++) {
            tests[lane] = points.lanes.test[lane] == points.lanes.next[lane]
                    ? Standpoints.NONE
                    : points.lanes.test[lane];
        }
        forTest = Ints.Lists.by(tests, tests.length, points.count);
    }

    /// Sorted when first asked for: few failures cut links.
    Ints.Lists onLink() {
        Ints.Lists known = onLink;
        if (known == null) {
            known = Ints.Lists.by(points.lanes.link, points.lanes.count, links);
            onLink = known;
        }
        return known;
    }
}
