package roundtrip.ui.shell;

import java.util.ArrayList;
import java.util.List;

import roundtrip.formats.Piece;
import roundtrip.words.Words;

/// The designs of one file, told apart by heading, line and size.
final class Pieces {
    private static final Words WORDS = Words.in("ui");

    private Pieces() {}

    static List<String> names(List<Piece> pieces) {
        List<String> names = new ArrayList<>();
        for (Piece piece : pieces) {
            String heading = piece.heading() == null ? WORDS.say("which.nameless", names.size() + 1) : piece.heading();
            names.add(WORDS.count("which.piece", piece.parts(), heading, piece.line()));
        }
        return names;
    }
}
