package roundtrip.formats.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// Hands out ids that DOT, D2 and PlantUML read alike: `[A-Za-z][A-Za-z0-9_]*`, none of their words, each given once whatever
/// the case of its letters, since D2 makes no difference there.
final class Ids {
    private static final int LONGEST = 40;
    private static final Properties RESERVED = Page.of("/outline/reserved.properties");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /// The id itself if it is safe and free, else the nearest one that is.
    String take(String wanted) {
        String base = safe(wanted);
        String key = base.toLowerCase(Locale.ROOT);
        String id = base;
        while (!taken.add(id.toLowerCase(Locale.ROOT))) {
            id = base + "_" + next.merge(key, 2, (last, _) -> last + 1);
        }
        return id;
    }

    private static String safe(String wanted) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < wanted.length() && id.length() < LONGEST; i++) {
            char c = wanted.charAt(i);
            if (isLetter(c) || c >= '0' && c <= '9' && !id.isEmpty()) {
                id.append(c);
            } else if (c >= '0' && c <= '9') {
                id.append('n').append(c);
            } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '_') {
                id.append('_');
            }
        }
        while (!id.isEmpty() && id.charAt(id.length() - 1) == '_') {
            id.setLength(id.length() - 1);
        }
        boolean isReserved = RESERVED.containsKey(id.toString().toLowerCase(Locale.ROOT));
        return id.isEmpty() ? "n" : isReserved ? id + "_1" : id.toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
