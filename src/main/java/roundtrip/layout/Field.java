package roundtrip.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// What a line must keep clear of, and what it costs not to: cards, titles of groups, and the lines that run already.
///
/// A line costs its length, and more for each corner, for each line it crosses, and much more for running through a card or on
/// top of another line. The line with the least cost reads best.
final class Field {
    static final double CORNER = 50;
    static final double CROSSING = 40;
    static final double BLOCKED = 10_000;
    private static final double ON_TOP = 240;
    private static final double TITLE = 90;
    private static final double CLEARANCE = CardSize.GRID;
    private static final double NEAR = 12;

    final List<Box> cards;
    private final List<Box> titles;
    private final Map<Wire, List<Piece>> running = new LinkedHashMap<>();
    private final boolean apart;

    /// @param cards boxes of the machines
    /// @param titles boxes of the titles of groups
    /// @param apart whether lines on top of one another cost anything
    Field(List<Box> cards, List<Box> titles, boolean apart) {
        this.cards = cards;
        this.titles = titles;
        this.apart = apart;
    }

    void put(Wire wire, List<Point> way) {
        running.put(wire, Piece.of(way));
    }

    void take(Wire wire) {
        running.remove(wire);
    }

    static double plainCost(List<Point> way) {
        return Lines.length(way) + CORNER * (way.size() - 2);
    }

    /// The cost of a way for a wire; above the limit the sum may be cut short.
    double cost(Wire wire, List<Point> way, double limit) {
        double cost = plainCost(way);
        List<Piece> pieces = Piece.of(way);
        for (int i = 0; i < pieces.size() && cost < limit; i++) {
            cost += obstacles(wire, pieces.get(i));
            if (cost < limit) {
                cost += others(wire, pieces.get(i));
            }
        }
        return cost;
    }

    private double obstacles(Wire wire, Piece piece) {
        double cost = 0;
        for (Box card : cards) {
            boolean own = card.equals(wire.from.frame()) || card.equals(wire.to.frame());
            if (piece.passes(card, own ? -1 : CLEARANCE)) {
                cost += piece.passes(card, -1) ? BLOCKED : BLOCKED / 8;
            }
        }
        for (Box title : titles) {
            cost += piece.passes(title, 2) ? TITLE : 0;
        }
        return cost;
    }

    private double others(Wire wire, Piece piece) {
        double cost = 0;
        for (Map.Entry<Wire, List<Piece>> other : running.entrySet()) {
            if (Objects.equals(other.getKey(), wire)) {
                continue;
            }
            for (Piece theirs : other.getValue()) {
                if (piece.crosses(theirs)) {
                    cost += CROSSING;
                } else if (apart) {
                    double shared = piece.shared(theirs, NEAR);
                    cost += shared > 0 ? ON_TOP + shared : 0;
                }
            }
        }
        return cost;
    }

    boolean isBlocked(Wire wire, List<Point> way) {
        List<Piece> pieces = Piece.of(way);
        return pieces.stream().anyMatch(piece -> obstacles(wire, piece) >= BLOCKED / 8);
    }

    /// The pieces of all lines that run but this one's.
    List<Piece> others(Wire wire) {
        List<Piece> pieces = new ArrayList<>();
        running.forEach((other, theirs) -> {
            if (other != wire) {
                pieces.addAll(theirs);
            }
        });
        return pieces;
    }
}
