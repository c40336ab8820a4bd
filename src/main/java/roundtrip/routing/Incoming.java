package roundtrip.routing;

import org.jspecify.annotations.Nullable;

/// Which lanes lead to a standpoint, and which run along a link.
final class Incoming {
    private final Standpoints points;
    private final int links;
    /// The lanes that lead there, for the same purpose or for a test of health.
    final Ints.Lists all;
    private Ints.@Nullable Lists toNext;
    private Ints.@Nullable Lists onLink;

    Incoming(Standpoints points, int links) {
        this.points = points;
        this.links = links;
        all = Ints.Lists.byEither(points.lanes.next, points.lanes.test, points.lanes.count, points.count);
    }

    /// Only those that lead there for the same purpose. Sorted when first asked for: only rings need them.
    Ints.Lists toNext() {
        Ints.Lists known = toNext;
        if (known == null) {
            known = Ints.Lists.by(points.lanes.next, points.lanes.count, points.count);
            toNext = known;
        }
        return known;
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
