package roundtrip.words;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts of others (names, paths, members of files) as they can be shown: what would steer a terminal or turn the direction of reading
/// round is a � instead. Names keep everything else, and files keep even that.
public final class Harmless {
    private static final Pattern STEERING = Pattern
            .compile("(?!\r\n)[[\\p{Cc}&&[^\\n\\t]]\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final String REPLACEMENT = "\uFFFD";

    private Harmless() {}

    /// A text of any number of lines.
    public static String text(String text) {
        return text(text, _ -> REPLACEMENT);
    }

    /// @param instead what stands for such a character, in a form that can say it without doing it
    public static String text(String text, Function<Character, String> instead) {
        return STEERING.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(instead.apply(found.group().charAt(0))));
    }

    /// A text in one line.
    public static String line(String text) {
        return text(BETWEEN_WORDS.matcher(text).replaceAll(" ").strip());
    }
}
