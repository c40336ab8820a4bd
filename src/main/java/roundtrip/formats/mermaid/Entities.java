package roundtrip.formats.mermaid;

import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/// The codes of characters in labels: `#quot;` and `#35;` of Mermaid, `&lt;` of HTML.
final class Entities {
    private static final ResourceBundle NAMED = ResourceBundle.getBundle("mermaid.entities", java.util.Locale.ROOT);
    private static final int LONGEST = 32;
    private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private Entities() {}

    /// The end of the code that starts at this `#` or `&`, behind its `;`; -1 if none starts here.
    static int end(String text, int start) {
        int i = start + 1;
        while (i < text.length() && i - start < LONGEST && isWord(text.charAt(i))) {
            i++;
        }
        return i > start + 1 && i < text.length() && text.charAt(i) == ';' ? i + 1 : -1;
    }

    /// Whether a `;` behind these words makes their end a code, as in `Zone #1`.
    static boolean endsAsCode(String words) {
        int sign = words.lastIndexOf('#');
        return sign >= 0 && end(words + ";", sign) == words.length() + 1;
    }

    /// What `quot` or `35` stands for; null for an unknown name.
    static @Nullable String decode(String code) {
        if (Character.isDigit(code.charAt(0))) {
            return number(code);
        }
        return NAMED.containsKey(code) ? Character.toString(Integer.parseInt(NAMED.getString(code))) : null;
    }

    /// As browsers do: no character for a number that is none, and Windows' letters where Latin-1 has controls.
    private static @Nullable String number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!Chars.isDigit(digits.charAt(i))) {
                return null;
            }
            value = Math.min(value * 10 + digits.charAt(i) - '0', Character.MAX_CODE_POINT + 1);
        }
        boolean none = value == 0 || value > Character.MAX_CODE_POINT
                || value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
        return none ? "\uFFFD" : value >= 0x80 && value < 0xA0 ? windows(value) : Character.toString(value);
    }

    private static String windows(int value) {
        char c = WINDOWS.charAt(value - 0x80);
        return c == ' ' ? Character.toString(value) : String.valueOf(c);
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
