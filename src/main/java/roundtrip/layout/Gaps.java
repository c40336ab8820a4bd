package roundtrip.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

import roundtrip.topology.Point;

/// Cuts lines where they cross: the later one leaves a gap.
final class Gaps {
    private Gaps() {}

    static void cut(SequencedMap<String, Route> routes) {
        List<Piece> earlier = new ArrayList<>();
        routes.replaceAll((_, route) -> {
            List<Piece> own = Piece.of(route.points());
            List<Gap> gaps = new ArrayList<>();
            for (Piece piece : own) {
                earlier.stream().filter(piece::crosses).map(other -> piece.at(other.track())).distinct()
                        .filter(point -> !isUnderLabel(route, point))
                        .forEach(point -> gaps.add(new Gap(point, piece.level())));
            }
            earlier.addAll(own);
            return gaps.isEmpty() ? route : route.letting(gaps);
        });
    }

    private static boolean isUnderLabel(Route route, Point point) {
        return route.hasLabel() && route.labelOnLine() && route.labelBox().contains(point);
    }
}
