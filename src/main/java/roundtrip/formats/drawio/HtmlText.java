package roundtrip.formats.drawio;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Labels of cells as plain text and back. HTML is read as a reader sees it: tags gone, their line breaks kept.
final class HtmlText {
    private static final Set<String> BREAKS = Set.of("br", "div", "p", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6",
            "ul", "ol", "table", "hr", "blockquote", "pre");
    private static final Set<String> SILENT = Set.of("style", "script", "title", "head");

    private static final Pattern TAG = Pattern.compile("<(?!br\\s*/?>)[A-Za-z!/]");

    private final String html;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private HtmlText(String html) {
        this.html = html;
    }

    static String plain(String html) {
        return new HtmlText(html).read();
    }

    /// Whether it has tags that are no line breaks.
    static boolean isFormatted(String html) {
        return TAG.matcher(html).find();
    }

    static String of(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }

    private String read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && isTag()) {
                tag();
            } else if (c == '&') {
                entity();
            } else {
                blankOr(c);
                at++;
            }
        }
        return tidy();
    }

    private void blankOr(char c) {
        if (!Character.isWhitespace(c)) {
            out.append(c);
        } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private boolean isTag() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return Character.isLetter(next) || next == '/' || next == '!';
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            leap("-->");
            return;
        }
        int end = html.indexOf('>', at);
        String inside = html.substring(at + 1, end < 0 ? html.length() : end);
        at = end < 0 ? html.length() : end + 1;
        String name = name(inside);
        if (BREAKS.contains(name)) {
            lineBreak(name);
        } else if (SILENT.contains(name) && !inside.startsWith("/") && !inside.endsWith("/")) {
            leap("</" + name);
            leap(">");
        }
    }

    /// `<br>` breaks always, blocks only where something stands before.
    private void lineBreak(String name) {
        if (name.equals("br") || !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private static String name(String tag) {
        int start = tag.startsWith("/") ? 1 : 0;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private void leap(String mark) {
        int end = html.indexOf(mark, at);
        at = end < 0 ? html.length() : end + mark.length();
    }

    private void entity() {
        String near = html.substring(at + 1, Math.min(html.length(), at + HtmlCodes.LONGEST));
        int end = near.indexOf(';');
        String decoded = end < 0 ? null : HtmlCodes.decode(near.substring(0, end));
        if (decoded == null) {
            out.append('&');
            at++;
        } else {
            out.append(decoded);
            at += end + 2;
        }
    }

    /// Lines without blanks around them, none empty at the beginning or end.
    private String tidy() {
        StringBuilder tidy = new StringBuilder();
        for (String line : out.toString().split("\n", -1)) {
            tidy.append(trimmed(line)).append('\n');
        }
        return tidy.toString().strip();
    }

    private static String trimmed(String line) {
        return line.replace('\u00a0', ' ').strip();
    }
}
