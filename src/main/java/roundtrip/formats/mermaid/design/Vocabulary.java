package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.outline.Page;

/// Finds known words in labels. Each word of a text is looked up once for every length of phrase, so the time is linear.
final class Vocabulary {
    static final String KIND = "kind";
    static final String ROLE = "role";
    static final String GROUP = "group";
    static final String LINK = "link";

    private static final String PRODUCT = "product";
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\d+$");
    private static final int LONGEST_PHRASE = 4;
    /// No further than this is read, so that the longest text costs no more.
    private static final int LONGEST_TEXT = 400;
    /// Nobody hides the kind of a part behind more words.
    private static final int MOST_TOKENS = 60;
    private static final Vocabulary STANDARD = new Vocabulary(Page.of("/mermaid/guesses.properties"));

    /// @param means what the word stands for: `database`
    /// @param spelling of a product its own, else empty
    /// @param tokens how many words the phrase has
    /// @param isAll whether the text has no other word
    record Word(String means, String spelling, int tokens, boolean isAll) {}

    private final Map<String, Map<String, Word>> topics = new HashMap<>();

    private Vocabulary(Properties words) {
        for (String key : words.stringPropertyNames()) {
            int dot = key.indexOf('.');
            boolean isProduct = key.startsWith(PRODUCT);
            Map<String, Word> topic = topics.computeIfAbsent(isProduct ? KIND : key.substring(0, dot),
                    _ -> new HashMap<>());
            for (String word : words.getProperty(key).split(",")) {
                List<String> tokens = tokens(word);
                topic.put(String.join(" ", tokens),
                        new Word(key.substring(dot + 1), isProduct ? word.strip() : "", tokens.size(), false));
            }
        }
    }

    static Vocabulary standard() {
        return STANDARD;
    }

    /// The word that tells most about a text: the longest phrase, of several the last, since what a thing is comes last in
    /// "user database". That something is a server tells least.
    Optional<Word> find(String topic, String text) {
        Map<String, Word> words = topics.getOrDefault(topic, Map.of());
        List<String> tokens = tokens(text);
        Word best = null;
        for (int start = 0; start < tokens.size();) {
            Word word = at(words, tokens, start);
            best = word != null && (best == null || weight(word) >= weight(best)) ? word : best;
            start += word == null ? 1 : word.tokens();
        }
        long said = tokens.stream().filter(token -> !Character.isDigit(token.charAt(0))).count();
        return best == null
                ? Optional.empty()
                : Optional.of(new Word(best.means(), best.spelling(), best.tokens(), best.tokens() >= said));
    }

    private static int weight(Word word) {
        return word.means().equals("server") ? 0 : word.tokens();
    }

    private static @Nullable Word at(Map<String, Word> words, List<String> tokens, int start) {
        for (int length = Math.min(LONGEST_PHRASE, tokens.size() - start); length > 0; length--) {
            String before = length == 1 ? "" : String.join(" ", tokens.subList(start, start + length - 1)) + " ";
            for (String last : forms(tokens.get(start + length - 1))) {
                Word word = words.get(before + last);
                if (word != null) {
                    return word;
                }
            }
        }
        return null;
    }

    /// As written, without a number behind it, and as singular.
    private static List<String> forms(String token) {
        String bare = NUMBER_BEHIND.matcher(token).replaceAll("");
        String singular = bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
        return List.of(token, bare, singular);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        while (matcher.find() && tokens.size() < MOST_TOKENS) {
            tokens.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return tokens;
    }
}
