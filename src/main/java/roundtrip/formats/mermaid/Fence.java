package roundtrip.formats.mermaid;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What opens a block in Markdown or HTML, and what closes it again: ```` ``` ````, `~~~`, `:::` of Azure DevOps,
/// `<pre class="mermaid">`; also in a list or a quotation.
///
/// @param sign the sign of the fence, `<` for a tag
/// @param length how many of them; the closing fence has as many or more
/// @param close the tag that closes it; empty for a fence of signs
/// @param mermaid whether a Mermaid diagram stands inside
/// @param quoted whether its lines start with the `>` of a quotation
/// @param rest what stands behind an opening tag on its line
record Fence(char sign, int length, String close, boolean mermaid, boolean quoted, String rest) {
    private static final Pattern OPENING = Pattern
            .compile("((?:\\s|>|[-*+]\\s|\\d{1,9}[.)]\\s)*)(`{3,}|~{3,}|:{3,})\\s*([^`]*)");
    private static final Pattern TAG = Pattern.compile(
            "<(pre|div|code|script|section|p|span)\\b[^<>]*?\\bclass\\s*=\\s*[\"']?[^\"'<>]*\\b(?:lang-|language-)?mermaid\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    /// Lines are looked at so far only: nobody fences behind that.
    private static final int LONGEST = 500;

    /// The fence that a line opens; null if it opens none.
    static @Nullable Fence opening(String whole) {
        String line = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        if (line.indexOf("```") >= 0 || line.indexOf("~~~") >= 0 || line.indexOf(":::") >= 0) {
            Matcher signs = OPENING.matcher(line);
            return signs.matches() ? of(signs) : null;
        }
        Matcher tag = line.indexOf('<') >= 0 ? TAG.matcher(line) : null;
        return tag != null && tag.find()
                ? new Fence('<', 1, "</" + tag.group(1).toLowerCase(Locale.ROOT), true, false,
                        whole.substring(tag.end()))
                : null;
    }

    /// A container of Azure DevOps counts for Mermaid only; others are text.
    private static @Nullable Fence of(Matcher signs) {
        String fence = signs.group(2);
        String language = signs.group(3).strip().toLowerCase(Locale.ROOT);
        boolean mermaid = language.matches("\\{?\\s*\\.?mermaid\\b.*");
        return fence.charAt(0) == ':' && !mermaid
                ? null
                : new Fence(fence.charAt(0), fence.length(), "", mermaid, signs.group(1).indexOf('>') >= 0, "");
    }

    /// Where the fence closes in a line; -1 if it does not.
    int closing(String line) {
        if (!close.isEmpty()) {
            return line.indexOf('<') < 0 ? -1 : line.toLowerCase(Locale.ROOT).indexOf(close);
        }
        int start = quoted ? behindQuote(line) : Chars.skipBlanks(line, 0);
        int end = start;
        while (Chars.at(line, end) == sign) {
            end++;
        }
        return end - start >= length && Chars.skipBlanks(line, end) == line.length() ? 0 : -1;
    }

    /// A line of the block without what the surroundings put before and into it.
    String content(String line) {
        String own = quoted ? line.substring(behindQuote(line)) : line;
        return close.isEmpty() || own.indexOf('&') < 0 ? own : decoded(own);
    }

    private static int behindQuote(String line) {
        int i = Chars.skipBlanks(line, 0);
        while (Chars.at(line, i) == '>') {
            i = Chars.skipBlanks(line, i + 1);
        }
        return i;
    }

    private static String decoded(String line) {
        return line.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
