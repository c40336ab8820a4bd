package roundtrip.formats.mermaid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The headings of a Markdown or HTML text, line by line: `## Words`, words underlined with `===` or `---`, `<h2>Words</h2>`.
final class Headings {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)(?:\\s+#+)?\\s*");
    private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(?:={2,}|-{2,})\\s*");
    private static final Pattern TAG = Pattern.compile("<h[1-6]\\b[^<>]*>(.*)</h[1-6]>", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 300;

    private @Nullable String last;
    private String above = "";

    /// The words of the last heading so far; null if there was none.
    @Nullable
    String last() {
        return last;
    }

    void see(String line) {
        if (line.length() > LONGEST) {
            above = "";
            return;
        }
        Matcher heading = HEADING.matcher(line);
        Matcher tag = TAG.matcher(line);
        if (heading.matches()) {
            name(heading.group(1));
        } else if (tag.find()) {
            name(tag.group(1));
        } else if (!above.isBlank() && UNDERLINE.matcher(line).matches()) {
            name(above);
        }
        above = line;
    }

    private void name(String words) {
        String plain = LabelText.markdown(words.strip()).text();
        last = plain.isBlank() ? last : plain;
    }
}
