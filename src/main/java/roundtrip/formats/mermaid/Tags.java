package roundtrip.formats.mermaid;

import java.util.Locale;

/// HTML tags and icons in labels: where one ends.
final class Tags {
    private static final String COMMENT_END = "-->";
    /// A bound, so that a label of nothing but openings stays linear.
    private static final int LONGEST_COMMENT = 2_000;

    private Tags() {}

    /// The end of the tag or comment that starts at this `<`; -1 if it is only a sign.
    static int end(String text, int start) {
        if (text.startsWith("<!--", start)) {
            int close = text.indexOf(COMMENT_END, Math.min(start + 4, text.length()),
                    Math.min(text.length(), start + LONGEST_COMMENT));
            return close < 0 ? -1 : close + COMMENT_END.length();
        }
        int name = text.startsWith("/", start + 1) ? start + 2 : start + 1;
        if (name >= text.length() || !isLetter(text.charAt(name))) {
            return -1;
        }
        for (int i = name; i < text.length() && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    /// `<br>`, `<br/>`, `<br />` or `</br>`.
    static boolean isBreak(String text, int start, int end) {
        if (end - start > 64) {
            return false;
        }
        String inner = text.substring(start + 1, end - 1).replace("/", "").strip();
        return inner.toLowerCase(Locale.ROOT).equals("br");
    }

    /// The end of an icon `fa:fa-server` that starts here; -1 if none does.
    static int iconEnd(String text, int start) {
        int i = start + 2;
        if (!text.startsWith("fa", start)) {
            return -1;
        }
        i += i < text.length() && "bklrs".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        if (!text.startsWith(":fa-", i)) {
            return -1;
        }
        int end = i + 4;
        while (end < text.length() && (isName(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end > i + 4 ? end : -1;
    }

    static boolean startsWord(String text, int start) {
        return start == 0 || !isName(text.charAt(start - 1));
    }

    private static boolean isName(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '_';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
