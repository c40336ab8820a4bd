package roundtrip.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// The pages of the rules, in the language of the user, English where there is no translation.
///
/// A page begins with front lines between two lines `---`: `title`, `severity`, `exercises`, `listed`, `solved` where an exercise
/// removes the weakness, and `template` where one is a better beginning. Then comes the title as a heading, and the sections What, Why, Fix, When not raised,
/// The examiner asks (questions, each with its answer), and Before and after: two small drawings in Mermaid, the first one with the
/// weakness, the second one without.
public final class RulePages {
    private static final String FENCE = "---\n";
    private static final String SECTION = "\n## ";
    private static final Map<String, RulePage> KNOWN = new ConcurrentHashMap<>();

    private RulePages() {}

    /// @throws IllegalArgumentException if there is no such rule
    public static RulePage page(String rule) {
        return KNOWN.computeIfAbsent(rule, RulePages::read);
    }

    public static boolean has(String rule) {
        return find(rule) != null;
    }

    private static RulePage read(String rule) {
        String file = find(rule);
        if (file == null) {
            throw new IllegalArgumentException(rule);
        }
        int end = file.indexOf(FENCE, FENCE.length());
        Map<String, String> front = new LinkedHashMap<>();
        file.substring(FENCE.length(), end).lines().map(line -> line.split(":", 2))
                .forEach(pair -> front.put(pair[0].strip(), pair[1].strip()));
        String text = file.substring(end + FENCE.length()).strip() + "\n";
        return new RulePage(rule, front.getOrDefault("title", rule), severities(front), words(front, "exercises"),
                words(front, "listed"), number(front, "solved"), number(front, "template"), text, sections(text));
    }

    private static List<Severity> severities(Map<String, String> front) {
        return words(front, "severity").stream().map(word -> Severity.of(word).orElseThrow()).toList();
    }

    private static OptionalInt number(Map<String, String> front, String name) {
        return words(front, name).stream().mapToInt(Integer::parseInt).findFirst();
    }

    private static List<String> words(Map<String, String> front, String name) {
        return Arrays.stream(front.getOrDefault(name, "").split("[ ,]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static Map<String, String> sections(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        String[] parts = text.split(SECTION);
        for (String part : Arrays.copyOfRange(parts, 1, parts.length)) {
            String[] headAndBody = part.split("\n", 2);
            sections.put(headAndBody[0].strip(), headAndBody.length > 1 ? headAndBody[1].strip() : "");
        }
        return sections;
    }

    private static @Nullable String find(String rule) {
        if (!rule.matches("[A-Z]{3}-[0-9]{3}")) {
            return null;
        }
        return Stream.of(Locale.getDefault().getLanguage(), "en").distinct()
                .map(language -> text("/rules/" + language + "/" + rule + ".md")).filter(text -> text != null)
                .findFirst().orElse(null);
    }

    private static @Nullable String text(String resource) {
        try (InputStream file = RulePages.class.getResourceAsStream(resource)) {
            return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(resource, problem);
        }
    }
}
