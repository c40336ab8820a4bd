package roundtrip.formats.mermaid;

/// Which characters Mermaid takes for what.
final class Chars {
    private static final String ID_SIGNS = "!\"#$%&'*+.`?\\_/";

    private Chars() {}

    /// The character at a place; 0 behind the end.
    static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c != '\0' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF'
                || c == '\u200B' || c == '\u2060');
    }

    /// A space that does not end the line.
    static boolean isBlank(char c) {
        return c != '\n' && isSpace(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c == '_';
    }

    /// What goes on inside an id, besides letters of other scripts and `-`.
    static boolean isIdPart(char c) {
        return isWord(c) || c < 128 && ID_SIGNS.indexOf(c) >= 0;
    }

    static boolean isOpening(char c) {
        return c == '[' || c == '(' || c == '{';
    }

    static boolean isClosing(char c) {
        return c == ']' || c == ')' || c == '}';
    }

    static char closing(char opening) {
        return switch (opening) {
            case '(' -> ')';
            case '{' -> '}';
            default -> ']';
        };
    }

    static int skipBlanks(String text, int from) {
        int i = from;
        while (isBlank(at(text, i))) {
            i++;
        }
        return i;
    }

    static int skipSpace(String text, int from) {
        int i = from;
        while (isSpace(at(text, i))) {
            i++;
        }
        return i;
    }
}
