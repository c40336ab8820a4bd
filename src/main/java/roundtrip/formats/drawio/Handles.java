package roundtrip.formats.drawio;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names by which cells are spoken of, and which become the ids of new parts: draw.io's own ids are numbers and random
/// letters, so the words of the label are taken.
final class Handles {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 40;

    private final Map<String, String> byCell = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /// Cells that are known keep their ids.
    void keep(String cell) {
        take(cell, cell);
    }

    void name(String cell, String label, String otherwise) {
        String plain = ACCENT.matcher(Normalizer.normalize(label.substring(0, Math.min(label.length(), LONGEST)),
                Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        String words = Arrays.stream(NO_WORD.split(plain)).filter(word -> !word.isEmpty()).limit(MOST_WORDS)
                .collect(Collectors.joining("-"));
        take(cell, words.isEmpty() ? otherwise : words);
    }

    private void take(String cell, String wish) {
        String handle = wish;
        while (!used.add(handle)) {
            handle = wish + "-" + numbers.merge(wish, 2, (last, _) -> last + 1);
        }
        byCell.put(cell, handle);
    }

    String of(String cell) {
        return byCell.getOrDefault(cell, cell);
    }
}
