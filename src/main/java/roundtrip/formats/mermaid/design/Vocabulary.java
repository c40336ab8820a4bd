package roundtrip.formats.mermaid.design;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
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
    static final String PROSE = "prose";
    static final String ASIDE = "aside";

    private static final String PRODUCT = "product";
    /// Words for kinds that say little: any other word for a kind counts more.
    private static final String WEAK = "weak";
    private static final List<String> WEAKEST = List.of("server", "client");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");
    /// Accents are often left out when people type in a hurry.
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    /// Letters below this one never have any.
    private static final int ACCENTED = 0x80;
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
    /// @param weight how much it tells
    /// @param isAll whether the text has no other word
    /// @param isFirst whether the text begins with it
    record Word(String means, String spelling, int tokens, int weight, boolean isAll, boolean isFirst) {
        /// Whether any other word would count more.
        boolean isWeak() {
            return weight <= 1;
        }
    }

    private record Question(String topic, String text) {}

    private final Memo<Question, List<Word>> memo = new Memo<>();
    private final Map<String, Map<String, Word>> topics = new HashMap<>();
    /// The first words of phrases of several: few words of a text are, so few phrases need to be put together.
    private final Set<String> openings = new HashSet<>();

    private Vocabulary(Properties words) {
        for (String key : words.stringPropertyNames()) {
            int dot = key.indexOf('.');
            String prefix = key.substring(0, dot);
            boolean isProduct = prefix.equals(PRODUCT);
            Map<String, Word> topic = topics.computeIfAbsent(isProduct || prefix.equals(WEAK) ? KIND : prefix,
                    _ -> new HashMap<>());
            for (String word : words.getProperty(key).split(",")) {
                List<String> tokens = tokens(word);
                topic.put(String.join(" ", tokens), new Word(key.substring(dot + 1), isProduct ? word.strip() : "",
                        tokens.size(), weight(prefix, key.substring(dot + 1), tokens.size()), false, false));
                if (tokens.size() > 1) {
                    openings.add(tokens.getFirst());
                }
            }
        }
    }

    static Vocabulary standard() {
        return STANDARD;
    }

    private static int weight(String prefix, String means, int tokens) {
        boolean isLittle = prefix.equals(WEAK) || prefix.equals(KIND) && means.equals("other");
        return prefix.equals(KIND) && WEAKEST.contains(means) ? 0 : isLittle ? 1 : 2 * tokens;
    }

    /// The word that tells most about a text: the longest phrase, of several the last, since what a thing is comes last in
    /// "user database". That something is a server tells least, or that it is somebody's.
    Optional<Word> find(String topic, String text) {
        Word best = null;
        for (Word word : all(topic, text)) {
            best = best == null || word.weight() >= best.weight() ? word : best;
        }
        return Optional.ofNullable(best);
    }

    /// The known words of a text, in their order.
    List<Word> all(String topic, String text) {
        return memo.of(new Question(topic, text.substring(0, Math.min(text.length(), LONGEST_TEXT))), this::answer);
    }

    private List<Word> answer(Question question) {
        Map<String, Word> words = topics.getOrDefault(question.topic(), Map.of());
        List<String> tokens = tokens(question.text());
        long said = tokens.stream().filter(token -> !Character.isDigit(token.charAt(0))).count();
        List<Word> found = new ArrayList<>();
        for (int start = 0; start < tokens.size();) {
            Word word = at(words, tokens, start);
            if (word != null) {
                found.add(new Word(word.means(), word.spelling(), word.tokens(), word.weight(), word.tokens() >= said,
                        start == 0));
            }
            start += word == null ? 1 : word.tokens();
        }
        return List.copyOf(found);
    }

    private @Nullable Word at(Map<String, Word> words, List<String> tokens, int start) {
        int longest = openings.contains(tokens.get(start)) ? LONGEST_PHRASE : 1;
        for (int length = Math.min(longest, tokens.size() - start); length > 0; length--) {
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
        boolean isNumbered = Character.isDigit(token.charAt(token.length() - 1));
        String bare = isNumbered ? NUMBER_BEHIND.matcher(token).replaceAll("") : token;
        String singular = bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
        return List.of(token, bare, singular);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(withoutAccents(text));
        while (matcher.find() && tokens.size() < MOST_TOKENS) {
            tokens.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return tokens;
    }

    private static String withoutAccents(String text) {
        return text.chars().allMatch(letter -> letter < ACCENTED)
                ? text
                : ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
