package roundtrip.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// All that lines must keep clear of: cards, titles and frames of groups, and the lines that run already.
final class Field {
    /// Beyond the frames of both ends, where plain shapes never reach.
    private static final double REACH = 6 * Shapes.TRACK;

    private final List<Box> cards;
    private final List<Box> titles;
    private final List<Piece> frames = new ArrayList<>();
    private final Map<Wire, List<Piece>> running = new LinkedHashMap<>();
    private final boolean apart;

    /// @param cards boxes of the machines
    /// @param titles boxes of the titles of groups
    /// @param groups boxes of the groups; lines may cross their frames but should not run along them
    /// @param apart whether lines on top of one another cost anything
    Field(List<Box> cards, List<Box> titles, List<Box> groups, boolean apart) {
        this.cards = cards;
        this.titles = titles;
        this.apart = apart;
        for (Box group : groups) {
            frames.add(new Piece(true, group.y(), group.x(), group.right()));
            frames.add(new Piece(true, group.bottom(), group.x(), group.right()));
            frames.add(new Piece(false, group.x(), group.y(), group.bottom()));
            frames.add(new Piece(false, group.right(), group.y(), group.bottom()));
        }
    }

    void put(Wire wire, List<Point> way) {
        running.put(wire, Piece.of(way));
    }

    void take(Wire wire) {
        running.remove(wire);
    }

    List<Box> cards() {
        return cards;
    }

    /// What matters to a wire as long as it keeps near its ends.
    Surroundings near(Wire wire) {
        return within(wire, wire.from.frame().union(wire.to.frame()).grown(REACH));
    }

    /// What matters to a wire in that region.
    Surroundings within(Wire wire, Box region) {
        Box wide = region.grown(2 * Shapes.STUB);
        List<Piece> others = new ArrayList<>();
        running.forEach((other, pieces) -> {
            if (other != wire) {
                pieces.stream().filter(piece -> piece.passes(wide, 0)).forEach(others::add);
            }
        });
        return new Surroundings(wire, cards.stream().filter(wide::intersects).toList(),
                titles.stream().filter(wide::intersects).toList(),
                frames.stream().filter(frame -> frame.passes(wide, 0)).toList(), others, apart);
    }

    /// The cost of any way for a wire.
    double cost(Wire wire, List<Point> way) {
        Box region = way.stream().map(point -> new Box(point.x(), point.y(), 0, 0)).reduce(Box::union).orElseThrow();
        return within(wire, region).cost(way, Double.MAX_VALUE);
    }

    /// Whether a way leads through or right past a card.
    boolean isBlocked(Wire wire, List<Point> way) {
        return cost(wire, way) >= Surroundings.BLOCKED / 8;
    }
}
