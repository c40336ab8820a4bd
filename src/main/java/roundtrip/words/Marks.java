package roundtrip.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The marks of Markdown within a line of ours: **strong**, *stressed*, `code` and \[words](target). A backslash makes a mark a letter, so names
/// can stand between them as they are.
public final class Marks {
    private static final Pattern SPAN = Pattern.compile("\\\\(?<letter>\\p{Punct})"
            + "|\\*\\*(?<strong>(?:\\\\.|[^\\\\])+?)\\*\\*|(?<![\\w*])\\*(?=\\S)(?<stressed>(?:\\\\.|[^*\\\\])+)(?<=\\S)\\*(?![\\w*])|`(?<code>[^`]+)`"
            + "|!?\\[(?<link>(?:\\\\.|[^]\\\\])*)]\\([^)]*\\)");
    private static final Pattern MARK = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~$&]|^[-+=]|(?<=^\\d{1,9})[.)]");

    private Marks() {}

    /// How a piece of text stands out.
    public enum Look {
        PLAIN,
        STRONG,
        STRESSED,
        CODE
    }

    /// A piece of text without its marks.
    public record Span(Look look, String text) {}

    /// The text in pieces, neighbours of one look in one.
    public static List<Span> spans(String marked) {
        List<Span> spans = new ArrayList<>();
        Matcher span = SPAN.matcher(marked);
        int end = 0;
        while (span.find()) {
            add(spans, Look.PLAIN, marked.substring(end, span.start()));
            add(spans, span);
            end = span.end();
        }
        add(spans, Look.PLAIN, marked.substring(end));
        return spans;
    }

    private static void add(List<Span> spans, Matcher span) {
        if (span.group("letter") != null) {
            add(spans, Look.PLAIN, span.group("letter"));
        } else if (span.group("strong") != null) {
            add(spans, Look.STRONG, plain(span.group("strong")));
        } else if (span.group("stressed") != null) {
            add(spans, Look.STRESSED, plain(span.group("stressed")));
        } else if (span.group("code") != null) {
            add(spans, Look.CODE, span.group("code"));
        } else {
            add(spans, Look.PLAIN, plain(span.group("link")));
        }
    }

    private static void add(List<Span> spans, Look look, String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean goesOn = !spans.isEmpty() && spans.getLast().look() == look;
        spans.add(new Span(look, goesOn ? spans.removeLast().text() + text : text));
    }

    /// The text without any marks.
    public static String plain(String marked) {
        return spans(marked).stream().map(Span::text).collect(Collectors.joining());
    }

    /// A text whose every character is a letter, on one line.
    public static String letters(String text) {
        return MARK.matcher(Harmless.line(text)).replaceAll("\\\\$0");
    }
}
