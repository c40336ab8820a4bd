package roundtrip.layout;

import java.util.ArrayList;
import java.util.List;

import roundtrip.topology.Point;
import roundtrip.topology.Size;

/// Places for labels that have no room beside their lines.
final class Away {
    private static final double[] FURTHER = {24, 48, 72};
    private static final double STEP = 8;
    private static final double MOST_OFF = 120;

    private Away() {}

    /// Middles of labels beside the pieces of a line, the nearer and the nearer to the middle of a piece the better.
    static List<Point> places(List<Piece> pieces, Size size) {
        List<Point> places = new ArrayList<>();
        for (double further : FURTHER) {
            for (Piece piece : pieces) {
                double aside = (piece.level() ? size.height() : size.width()) / 2 + Labels.BESIDE + further;
                for (double off = 0; off <= Math.clamp(piece.length() / 2 - STEP, 0, MOST_OFF); off += STEP) {
                    for (double along : off == 0 ? new double[]{0} : new double[]{-off, off}) {
                        Point at = piece.at((piece.low() + piece.high()) / 2 + along);
                        for (int side : new int[]{-1, 1}) {
                            places.add(piece.level() ? at.plus(0, side * aside) : at.plus(side * aside, 0));
                        }
                    }
                }
            }
        }
        return places;
    }
}
