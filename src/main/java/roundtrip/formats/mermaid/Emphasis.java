package roundtrip.formats.mermaid;

/// Markdown as Mermaid's labels know it: `**strong**` and `*emphasis*`, also with `_`. The marks are taken away.
final class Emphasis {
    private Emphasis() {}

    static String without(String source) {
        String text = source;
        for (String mark : new String[]{"**", "__", "*", "_"}) {
            text = text.contains(mark) ? unmarked(text, mark) : text;
        }
        return text;
    }

    private static String unmarked(String text, String mark) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (true) {
            int open = opening(text, mark, from);
            int close = open < 0 ? -1 : closing(text, mark, open + mark.length() + 1);
            if (close < 0) {
                return out.append(text, from, text.length()).toString();
            }
            out.append(text, from, open).append(text, open + mark.length(), close);
            from = close + mark.length();
        }
    }

    private static int opening(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        while (at >= 0 && !opens(text, mark, at)) {
            at = text.indexOf(mark, at + 1);
        }
        return at;
    }

    private static int closing(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        while (at >= 0 && !closes(text, mark, at)) {
            at = text.indexOf(mark, at + 1);
        }
        return at;
    }

    /// A mark opens before a letter; `_` not inside a word.
    private static boolean opens(String text, String mark, int at) {
        int after = at + mark.length();
        return after < text.length() && !Character.isWhitespace(text.charAt(after))
                && (mark.charAt(0) == '*' || at == 0 || !isWordPart(text.charAt(at - 1)));
    }

    private static boolean closes(String text, String mark, int at) {
        int after = at + mark.length();
        return !Character.isWhitespace(text.charAt(at - 1)) && (mark.charAt(0) == '*' || after >= text.length()
                || !isWordPart(text.charAt(after)));
    }

    private static boolean isWordPart(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
