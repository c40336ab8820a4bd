package roundtrip.cli;

import java.util.Comparator;
import java.util.List;

/// Which of the known words somebody may have meant.
final class Nearest {
    private Nearest() {}

    /// The known words that take the fewest changes, at most so many; among equals the earlier one first.
    static List<String> to(String wish, List<String> known, int most) {
        return known.stream().sorted(Comparator.comparingInt(word -> distance(wish, word))).limit(most).toList();
    }

    /// The number of letters to put in, take out or exchange (Levenshtein 1965; Wagner and Fischer 1974). Cost: the product of
    /// the two lengths.
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
