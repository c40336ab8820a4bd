package roundtrip.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.topology.Size;

/// Puts the labels of two lines that leave a part side by side at one height: both on their lines, or both outside.
final class LabelPairs {
    private static final double LONG = 96;
    private static final double APART = 12;
    private static final double[] PLACES = {0.5, 0.4, 0.3, 0.6, 0.7};

    /// One label to be put.
    record Wish(String link, String bunch, Piece piece, Size size) {
        private Box box(double along, int side) {
            double aside = side == 0 ? 0 : side * ((piece.level() ? size.height() : size.width()) / 2 + Labels.BESIDE);
            Point middle = piece.at(along);
            Point at = piece.level() ? middle.plus(0, aside) : middle.plus(aside, 0);
            return Box.of(at.plus(-size.width() / 2, -size.height() / 2), size);
        }

        private double across() {
            return piece.level() ? size.height() : size.width();
        }
    }

    /// A label that was put.
    record Put(Point at, boolean onLine) {}

    private LabelPairs() {}

    /// Places of labels by link, for those pairs that have good ones.
    ///
    /// @param free whether a place is good for a label of that link
    static Map<String, Put> of(List<Wish> wishes, Predicate<Map.Entry<String, Box>> free) {
        Map<String, List<Wish>> bunches = new LinkedHashMap<>();
        wishes.forEach(wish -> bunches.computeIfAbsent(wish.bunch(), _ -> new ArrayList<>()).add(wish));
        Map<String, Put> put = new LinkedHashMap<>();
        for (List<Wish> bunch : bunches.values()) {
            if (bunch.size() == 2 && bunch.get(0).piece().level() == bunch.get(1).piece().level()) {
                boolean inOrder = bunch.get(0).piece().track() <= bunch.get(1).piece().track();
                pair(inOrder ? bunch.get(0) : bunch.get(1), inOrder ? bunch.get(1) : bunch.get(0), free, put);
            }
        }
        return put;
    }

    private static void pair(Wish a, Wish b, Predicate<Map.Entry<String, Box>> free, Map<String, Put> put) {
        double low = Math.max(a.piece().low(), b.piece().low());
        double high = Math.min(a.piece().high(), b.piece().high());
        double distance = b.piece().track() - a.piece().track();
        boolean onLine = high - low >= LONG && distance >= (a.across() + b.across()) / 2 + APART;
        for (double place : PLACES) {
            double along = Math.round(low + place * (high - low));
            Box first = a.box(along, onLine ? 0 : -1);
            Box second = b.box(along, onLine ? 0 : 1);
            if (high - low > b.size().height() && !first.intersects(second) && free.test(Map.entry(a.link(), first))
                    && free.test(Map.entry(b.link(), second))) {
                put.put(a.link(), new Put(first.center(), onLine));
                put.put(b.link(), new Put(second.center(), onLine));
                return;
            }
        }
    }
}
