package roundtrip.formats.mermaid;

/// Labels as they must stand between quotes so that every Mermaid reads them as plain text.
///
/// Besides the characters that Mermaid decodes or cuts, three words are dangerous even inside quotes: `direction LR`
/// turns its whole line into a statement, `style` and `classDef` make Mermaid drop the last `;` of their line, and
/// `fa:fa-x` becomes an icon. Each loses one character to a code, which a reader of the picture never sees.
public final class Escapes {
    private static final String BREAK = "<br/>";

    private Escapes() {}

    /// The label with codes, never empty. It reads back letter for letter.
    public static String label(String text) {
        return escape(text, false);
    }

    /// As [#label(String)], and so that Mermaid 11, which reads every label as Markdown, finds none in it.
    public static String portableLabel(String text) {
        return escape(text, true);
    }

    private static String escape(String text, boolean portable) {
        if (text.isEmpty()) {
            return " ";
        }
        String lineBreak = text.contains("\\n") || text.contains(":fa-") ? "\n" : BREAK;
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && i > 0 && i < text.length() - 1) {
                out.append(lineBreak);
            } else if (mustBeCode(text, i) || portable && readsAsMarkdown(text, i)) {
                out.append(code(text, i));
                i += Character.isSupplementaryCodePoint(text.codePointAt(i)) ? 1 : 0;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String code(String text, int i) {
        return switch (text.charAt(i)) {
            case '"' -> "#quot;";
            case '&' -> "#amp;";
            case '<' -> "#lt;";
            default -> "#" + text.codePointAt(i) + ";";
        };
    }

    private static boolean mustBeCode(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '"', '#', '&', '<', '`', '\\', '%', '$' -> true;
            case ' ' -> isEdgeBlank(text, i) || endsWord(text, i, "direction");
            case 'e' -> endsWord(text, i + 1, "style");
            case 'f' -> endsWord(text, i + 1, "classDef");
            case ':' -> text.startsWith("fa-", i + 1);
            case 'ﬂ', '¶' -> true;
            default -> isOddBlank(c) || Character.isISOControl(c) || isLoneSurrogate(text, i)
                    || Character.getType(c) == Character.FORMAT && c == '\uFEFF';
        };
    }

    private static boolean readsAsMarkdown(String text, int i) {
        char c = text.charAt(i);
        boolean starts = i == 0 || text.charAt(i - 1) == '\n';
        return switch (c) {
            case '*', '_', '~', '[', ']', '!', '@' -> true;
            case '-', '+', '=', '>' -> starts;
            case '.', ')' -> i > 0 && Character.isDigit(text.charAt(i - 1));
            case ':' -> text.startsWith("//", i + 1);
            default -> false;
        };
    }

    private static boolean endsWord(String text, int end, String word) {
        return text.startsWith(word, end - word.length());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || isOddBlank(c);
    }

    /// A blank that a reader would lose: at an end, beside another one or beside a line end.
    private static boolean isEdgeBlank(String text, int i) {
        return i == 0 || i == text.length() - 1 || isBlank(text.charAt(i - 1)) || text.charAt(i + 1) == '\n';
    }

    private static boolean isOddBlank(char c) {
        return c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
