package roundtrip.formats.drawio;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import roundtrip.topology.Kind;

/// What the names of shapes say of the kind: `mxgraph.aws4.application_load_balancer` is a load balancer whatever its label.
/// A plain shape such as a cylinder only counts where the label says nothing.
final class ShapeWords {
    private static final String HINT = "hint.";
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 300;
    private static final Map<String, String> PHRASES = phrases();

    private final Map<String, String> known = new HashMap<>();

    private static Map<String, String> phrases() {
        Properties properties = Resources.properties("/drawio/shapes.properties");
        Map<String, String> phrases = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> {
            for (String phrase : properties.getProperty(key).split(",")) {
                phrases.put(" " + phrase.strip() + " ", key);
            }
        });
        return phrases;
    }

    /// The kind of an icon that means one thing only.
    Optional<Kind> certain(Style style) {
        String key = key(style);
        return key.startsWith(HINT) ? Optional.empty() : Kind.of(key);
    }

    /// The kind that a shape is often drawn for.
    Optional<Kind> likely(Style style) {
        String key = key(style);
        return Kind.of(key.startsWith(HINT) ? key.substring(HINT.length()) : key);
    }

    private String key(Style style) {
        return known.computeIfAbsent(style.text(), _ -> longest(style.shapeWords()));
    }

    /// The longest phrase in the words tells most.
    private static String longest(String shape) {
        String near = shape.substring(0, Math.min(shape.length(), LONGEST)).toLowerCase(Locale.ROOT);
        String words = " " + NO_WORD.matcher(near).replaceAll(" ").strip() + " ";
        String best = "";
        for (Map.Entry<String, String> phrase : PHRASES.entrySet()) {
            boolean isBetter = phrase.getKey().length() > best.length()
                    || phrase.getKey().length() == best.length() && phrase.getKey().compareTo(best) > 0;
            if (isBetter && words.contains(phrase.getKey())) {
                best = phrase.getKey();
            }
        }
        return PHRASES.getOrDefault(best, "");
    }
}
