package roundtrip.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import roundtrip.words.Harmless;
import roundtrip.words.Marks;
import roundtrip.words.Words;

/// The page of a rule: its words and where it belongs, as written in `rules/<language>/<id>.md`.
///
/// @param title the name of the weakness
/// @param severities usual severity, or the possible ones, the worst first
/// @param exercises `0` to `3` and `B` for what lies beyond
/// @param listed the exercises whose own text asks to name this
/// @param solved the exercise that removes it, if one does
/// @param template the exercise to begin with where nothing smaller helps, if there is one
/// @param text the page as Markdown, without the front lines
/// @param sections the text under each heading of the second level, as Markdown, with `{names}`
public record RulePage(String id, String title, List<Severity> severities, List<String> exercises,
        List<String> listed, OptionalInt solved, OptionalInt template, String text, Map<String, String> sections) {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final String FENCE = "```";
    static final String WHAT = "What";
    static final String WHY = "Why";
    static final String FIX = "Fix";
    static final String PICTURES = "Before and after";
    static final String SILENT = "When not raised";
    static final String EXAMINER = "The examiner asks";

    /// What a page says of one finding, its names filled in.
    ///
    /// @param silent when it is not a problem
    public record Told(String title, String what, String why, String fix, String silent, String asked) {}

    /// With the names as they are.
    public Told text(Finding finding) {
        return told(finding, Harmless::line);
    }

    /// As Markdown, in which the names are nothing but letters.
    public Told markdown(Finding finding) {
        return told(finding, Marks::letters);
    }

    private Told told(Finding finding, UnaryOperator<String> written) {
        UnaryOperator<String> filled = section -> NAME.matcher(section(section)).replaceAll(name -> {
            String value = finding.values().get(name.group(1));
            return Matcher.quoteReplacement(value == null ? name.group() : written.apply(value));
        });
        return new Told(title, filled.apply(WHAT), filled.apply(WHY), filled.apply(FIX),
                filled.apply(SILENT), filled.apply(EXAMINER));
    }

    private String section(String name) {
        return sections.getOrDefault(name, "");
    }

    /// What is wrong, with `{names}` of a finding's values.
    public String what() {
        return section(WHAT);
    }

    public String why() {
        return section(WHY);
    }

    public String fix() {
        return section(FIX);
    }

    /// Two small drawings in Mermaid, before and after; empty where the page has none.
    public String pictures() {
        return section(PICTURES);
    }

    public String whenNotRaised() {
        return section(SILENT);
    }

    /// Questions that an examiner asks about it, as items of a list, each with the expected answer behind it.
    public String asked() {
        return section(EXAMINER);
    }

    /// Whether students at this exercise are expected to meet the rule; the others are beyond the exercise.
    ///
    /// @param exercise 0 to 3
    public boolean isExpectedAt(int exercise) {
        return exercises.contains(String.valueOf(exercise));
    }

    /// Whether the text of this exercise asks to name it.
    public boolean isListedAt(int exercise) {
        return listed.contains(String.valueOf(exercise));
    }

    /// The whole page for reading, about no finding in particular.
    public String description() {
        return NAME.matcher(text).replaceAll(
                name -> Matcher.quoteReplacement(isInDrawing(name.start()) ? name.group() : general(name)));
    }

    /// Braces are shapes there.
    private boolean isInDrawing(int place) {
        return text.substring(0, place).split(FENCE, -1).length % 2 == 0;
    }

    private String general(MatchResult name) {
        String word = Words.in("analysis").say("general." + name.group(1));
        String before = text.substring(0, name.start()).stripTrailing();
        boolean starts = before.endsWith(".") || text.charAt(name.start() - 1) == '\n';
        return starts ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }
}
