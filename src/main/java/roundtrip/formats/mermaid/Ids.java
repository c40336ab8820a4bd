package roundtrip.formats.mermaid;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Hands out ids that every Mermaid reads as such: `[A-Za-z][A-Za-z0-9_]*`, no reserved word, without `style` or
/// `classDef` inside, each given once. Nodes and groups share one set, because Mermaid does not tell them apart.
public final class Ids {
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /// The id itself if it is safe and free, else the nearest one that is.
    public String take(String wanted) {
        String base = safe(wanted);
        String id = base;
        while (!taken.add(id)) {
            int number = next.getOrDefault(base, 2);
            next.put(base, number + 1);
            id = base + "_" + number;
        }
        return id;
    }

    /// Takes exactly this id; false if it is gone.
    public boolean reserve(String id) {
        return taken.add(id);
    }

    /// A safe id that resembles the wanted one; not unique by itself.
    public static String safe(String wanted) {
        String plain = Normalizer.normalize(wanted, Normalizer.Form.NFD);
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < plain.length() && id.length() < LONGEST; i++) {
            append(id, plain.charAt(i));
        }
        while (!id.isEmpty() && id.charAt(id.length() - 1) == '_' && !wanted.endsWith("_")) {
            id.setLength(id.length() - 1);
        }
        return harmless(id.toString());
    }

    private static void append(StringBuilder id, char c) {
        if (isLetter(c) || c >= '0' && c <= '9' || c == '_') {
            id.append(c);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK && !id.isEmpty()
                && id.charAt(id.length() - 1) != '_') {
            id.append('_');
        }
    }

    private static String harmless(String id) {
        // A letter less could make the word anew ("stylee"), a sign more cannot.
        String calm = id.replace("style", "sty_le").replace("classDef", "class_Def").replace("direction", "direct_ion");
        return calm.isEmpty() ? "n" : !isLetter(calm.charAt(0)) || Reserved.isRisky(calm) ? "n_" + calm : calm;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
