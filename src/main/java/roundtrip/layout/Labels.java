package roundtrip.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// Finds a place for each label: on the longest piece of its line, or beside it where the piece is short; not on cards, titles,
/// other labels or other lines, as far as there is such a place. Where there is none beside its line, it may stand further away.
final class Labels {
    /// On a shorter piece the label stands beside it.
    private static final double LONG = 96;
    /// Of the line that must stay visible before and behind a label.
    private static final double VISIBLE = 20;
    static final double BESIDE = 4;
    private static final double APART = 6;
    private static final double ON_CARD = 1000;
    private static final double ON_LABEL = 900;
    private static final double ON_LINE = 300;
    private static final double ON_FRAME = 120;
    private static final double BESIDE_FEE = 30;
    private static final double OTHER_PIECE = 24;
    private static final double OFF_MIDDLE = 12;
    /// A drawing with more labels without room is too dense for any more of them.
    private static final int MOST_AWAY = 40;
    private static final double[] PLACES = {0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92};

    private final Topology topology;
    private final List<Box> cards = new ArrayList<>();
    private final List<Box> titles;
    private final List<Box> frames = new ArrayList<>();
    private final List<Box> put = new ArrayList<>();
    private int away;

    Labels(Topology topology, SequencedMap<String, Box> boxes, List<Box> titles) {
        this.topology = topology;
        this.titles = titles;
        topology.groups().forEach(group -> frames.add(boxes.get(group.id())));
        for (Component node : topology.nodes().toList()) {
            cards.add(boxes.get(node.id()));
        }
    }

    private record Spot(Point at, boolean onLine, double cost) {}

    void put(SequencedMap<String, Route> routes) {
        SequencedMap<String, List<Piece>> lines = new LinkedHashMap<>();
        routes.forEach((id, route) -> lines.put(id, Piece.of(route.points())));
        Map<String, LabelPairs.Put> pairs = LabelPairs.of(wishes(routes, lines),
                wish -> cost(wish.getValue(), wish.getKey(), true, lines, 1) == 0);
        pairs.forEach((id, pair) -> put.add(box(pair.at(), size(id)).grown(APART / 2)));
        routes.replaceAll((id, route) -> {
            LabelPairs.Put pair = pairs.get(id);
            if (pair != null) {
                return route.labelled(pair.at(), size(id), pair.onLine(), false);
            }
            Size size = size(id);
            if (size.width() == 0) {
                return route;
            }
            Spot spot = best(id, route, size, lines);
            Route usual = route.labelled(spot.at(), size, spot.onLine(), false);
            Route labelled = isCrowded(usual) && away++ < MOST_AWAY
                    ? away(id, route, size, lines).orElse(usual)
                    : usual;
            boolean crowded = isCrowded(labelled);
            if (!crowded) {
                put.add(labelled.labelBox().grown(APART / 2));
                labelled.leader().map(Leader::box).ifPresent(put::add);
            }
            return labelled.labelled(labelled.label(), size, labelled.labelOnLine(), crowded);
        });
    }

    private boolean isCrowded(Route labelled) {
        return Stream.concat(Stream.of(labelled.labelBox()), labelled.leader().map(Leader::box).stream())
                .anyMatch(box -> Stream.of(put, cards).flatMap(List::stream).anyMatch(box::intersects));
    }

    /// The route with its label further away, where there is room for it.
    private Optional<Route> away(String id, Route route, Size size, SequencedMap<String, List<Piece>> lines) {
        return Away.places(lines.getOrDefault(id, List.of()), size).stream()
                .map(at -> route.labelled(at, size, false, false))
                .filter(labelled -> !isCrowded(labelled) && isPlain(labelled, id, lines)
                        && cost(labelled.labelBox(), id, false, lines, ON_LINE) < ON_LINE)
                .findFirst();
    }

    /// Whether what leads to the label meets its line squarely and no other line.
    private static boolean isPlain(Route labelled, String id, SequencedMap<String, List<Piece>> lines) {
        return labelled.leader().filter(leader -> leader.isSquare(lines.getOrDefault(id, List.of()))
                && lines.entrySet().stream().filter(line -> !line.getKey().equals(id)).map(Map.Entry::getValue)
                        .flatMap(List::stream).noneMatch(piece -> piece.passes(leader.box(), APART)))
                .isPresent();
    }

    private Size size(String id) {
        Link link = topology.link(id);
        return link == null ? new Size(0, 0) : CardSize.label(topology, link);
    }

    private List<LabelPairs.Wish> wishes(SequencedMap<String, Route> routes, Map<String, List<Piece>> lines) {
        List<LabelPairs.Wish> wishes = new ArrayList<>();
        routes.forEach((id, route) -> {
            Size size = size(id);
            Link link = topology.link(id);
            if (link != null && size.width() > 0) {
                Piece longest = lines.getOrDefault(id, List.of()).stream()
                        .max(Comparator.comparingDouble(Piece::length)).orElseThrow();
                String bunch = link.kind().word() + ' ' + link.from() + ' ' + route.start().y();
                wishes.add(new LabelPairs.Wish(id, bunch, longest, size));
            }
        });
        return wishes;
    }

    private Spot best(String id, Route route, Size size, SequencedMap<String, List<Piece>> lines) {
        Spot best = new Spot(route.at(0.5), true, Double.MAX_VALUE);
        List<Spot> spots = spots(lines.getOrDefault(id, List.of()), size);
        spots.sort(Comparator.comparingDouble(Spot::cost));
        for (Spot spot : spots) {
            if (spot.cost() < best.cost()) {
                double cost = spot.cost() + cost(box(spot.at(), size), id, spot.onLine(), lines,
                        best.cost() - spot.cost());
                best = cost < best.cost() ? new Spot(spot.at(), spot.onLine(), cost) : best;
            }
        }
        return best;
    }

    private static Box box(Point at, Size size) {
        return Box.of(at.plus(-size.width() / 2, -size.height() / 2), size);
    }

    private static List<Spot> spots(List<Piece> pieces, Size size) {
        double longest = pieces.stream().mapToDouble(Piece::length).max().orElse(0);
        List<Spot> spots = new ArrayList<>();
        for (Piece piece : pieces) {
            double fee = (longest - piece.length()) / 8 + (piece.length() < longest ? OTHER_PIECE : 0);
            for (double place : PLACES) {
                double off = Math.abs(place - 0.5) * 2 * OFF_MIDDLE;
                along(piece, piece.low() + place * piece.length(), size, fee + off, spots);
            }
        }
        return spots;
    }

    private static void along(Piece piece, double middle, Size size, double fee, List<Spot> spots) {
        double extent = piece.level() ? size.width() : size.height();
        double room = Math.min(middle - piece.low(), piece.high() - middle) - extent / 2;
        if (piece.length() >= LONG && room >= VISIBLE) {
            spots.add(new Spot(piece.at(middle), true, fee));
        }
        double aside = (piece.level() ? size.height() : size.width()) / 2 + BESIDE;
        double crowded = room < 0 ? -room : 0;
        for (int side : new int[]{-1, 1}) {
            Point at = piece.level()
                    ? piece.at(middle).plus(0, side * aside)
                    : piece.at(middle).plus(side * aside, 0);
            spots.add(new Spot(at, false, fee + BESIDE_FEE + crowded + (side > 0 ? 1 : 0)));
        }
    }

    private double cost(Box label, String id, boolean onLine, SequencedMap<String, List<Piece>> lines, double limit) {
        double cost = ON_CARD * hits(cards, label, APART) + ON_LABEL * hits(put, label, APART / 2)
                + ON_CARD * hits(titles, label, 0);
        for (Box frame : frames) {
            cost += frame.intersects(label) && !frame.contains(label) ? ON_FRAME : 0;
        }
        if (cost >= limit) {
            return cost;
        }
        for (var line : lines.entrySet()) {
            boolean own = line.getKey().equals(id);
            if (own && onLine) {
                continue;
            }
            for (Piece piece : line.getValue()) {
                cost += piece.passes(label, own ? 0 : APART - 2) ? ON_LINE : 0;
            }
        }
        return cost;
    }

    private static int hits(List<Box> boxes, Box label, double apart) {
        return (int) boxes.stream().filter(box -> box.grown(apart).intersects(label)).count();
    }
}
