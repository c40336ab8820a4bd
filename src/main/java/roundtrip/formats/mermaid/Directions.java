package roundtrip.formats.mermaid;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// The words and signs for a [Direction].
final class Directions {
    private Directions() {}

    /// The direction of a word in any case, or of a sign; null for another word. `BR` has no way of its own.
    static @Nullable Direction named(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "TB", "TD", "V", "BR" -> Direction.TB;
            case "BT", "^" -> Direction.BT;
            case "LR", ">" -> Direction.LR;
            case "RL", "<" -> Direction.RL;
            default -> null;
        };
    }

    /// Whether Mermaid takes the word in this case.
    static boolean isExact(String word) {
        return word.equals("v") || word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals("V");
    }
}
