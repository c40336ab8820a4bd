package roundtrip.formats.mermaid;

import org.jspecify.annotations.Nullable;

/// The text between brackets or pipes, by Mermaid's rule: a quoted string or Markdown string and then plain text, or
/// plain text alone; plain text has no brackets, pipes or quotes.
///
/// @param end where it ends: at the first character that cannot belong to it
record QuotedText(Label label, boolean empty, int end) {

    /// What stands around the text and decides what ends it: in trapezoids a slash before `]`, in ellipses a dash before `)`.
    enum Frame {
        BOX,
        SLANTED,
        ELLIPSE
    }

    /// The string whose opening quote stands here, ending behind its closing one; null if nothing closes it.
    static @Nullable QuotedText string(String text, int quote) {
        boolean ticked = Chars.at(text, quote + 1) == '`';
        int close = ticked ? tick(text, quote + 2) : text.indexOf('"', quote + 1);
        if (close < 0) {
            return null;
        }
        String raw = text.substring(quote + (ticked ? 2 : 1), close).strip();
        Label label = ticked ? LabelText.markdown(raw) : LabelText.plain(raw);
        return new QuotedText(label, raw.isEmpty(), close + (ticked ? 2 : 1));
    }

    /// The text that starts here; null where quotes break the rule.
    ///
    static @Nullable QuotedText at(String text, int start, Frame frame) {
        StringBuilder plain = new StringBuilder();
        boolean any = false;
        boolean markdown = false;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean ticked = Chars.at(text, i + 1) == '`';
                int close = ticked ? tick(text, i + 2) : text.indexOf('"', i + 1);
                int from = i + (ticked ? 2 : 1);
                if (close < 0 || any && close > from) {
                    return null;
                }
                any |= close > from;
                markdown |= ticked && close > from;
                plain.append(text, from, close);
                i = close + (ticked ? 2 : 1);
            } else if (ends(text, i, frame)) {
                break;
            } else {
                any = true;
                plain.append(c);
                i++;
            }
        }
        String raw = plain.toString().strip();
        return new QuotedText(markdown ? LabelText.markdown(raw) : LabelText.plain(raw), !any, i);
    }

    private static int tick(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '`' && text.charAt(i) != '"') {
            i++;
        }
        return text.startsWith("`\"", i) ? i : -1;
    }

    private static boolean ends(String text, int i, Frame frame) {
        char c = text.charAt(i);
        if (Chars.isOpening(c) || Chars.isClosing(c)) {
            return true;
        }
        return switch (frame) {
            case BOX -> c == '|' || c == '~' && text.startsWith("~~~", i);
            case SLANTED -> (c == '/' || c == '\\') && Chars.at(text, i + 1) == ']';
            case ELLIPSE -> c == '-' && Chars.at(text, i + 1) == ')' || c == '~' && text.startsWith("~~~", i);
        };
    }
}
