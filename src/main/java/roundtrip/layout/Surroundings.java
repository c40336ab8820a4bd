package roundtrip.layout;

import java.util.List;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// What is near one wire, and what it costs to run through it.
///
/// A line costs its length, and more for each corner, for each line it crosses, and much more for running through a card or on
/// top of another line. The line with the least cost reads best.
record Surroundings(Wire wire, List<Box> cards, List<Box> titles, List<Piece> frames, List<Piece> others,
        boolean apart) {
    static final double CORNER = 50;
    static final double CROSSING = 40;
    static final double BLOCKED = 10_000;
    /// Lines nearer than that are on top of one another.
    static final double NEAR = 12;
    /// What makes a line worth a search for a better one.
    static final double POOR = 240;
    private static final double ON_TOP = 240;
    private static final double TITLE = 90;
    private static final double ON_FRAME = 80;

    static double plainCost(List<Point> way) {
        return Lines.length(way) + CORNER * (way.size() - 2);
    }

    /// The cost of a way; above the limit the sum may be cut short.
    double cost(List<Point> way, double limit) {
        double cost = plainCost(way);
        for (int i = 1; i < way.size() && cost < limit; i++) {
            Piece piece = Piece.between(way.get(i - 1), way.get(i));
            cost += obstacles(piece);
            if (cost < limit) {
                cost += crowd(piece);
            }
        }
        return cost;
    }

    boolean isOwn(Box card) {
        return card.equals(wire.from.frame()) || card.equals(wire.to.frame());
    }

    private double obstacles(Piece piece) {
        double cost = 0;
        for (Box card : cards) {
            if (piece.passes(card, CardSize.GRID) && (!isOwn(card) || piece.passes(card, -1))) {
                cost += piece.passes(card, -1) ? BLOCKED : BLOCKED / 8;
            }
        }
        for (Box title : titles) {
            cost += piece.passes(title, 2) ? TITLE : 0;
        }
        for (Piece frame : frames) {
            cost += piece.shared(frame, CardSize.GRID) > 0 ? ON_FRAME : 0;
        }
        return cost;
    }

    private double crowd(Piece piece) {
        double cost = 0;
        for (Piece other : others) {
            if (piece.crosses(other)) {
                cost += CROSSING;
            } else if (apart) {
                double shared = piece.shared(other, NEAR);
                cost += shared > 0 ? ON_TOP + shared : 0;
            }
        }
        return cost;
    }
}
