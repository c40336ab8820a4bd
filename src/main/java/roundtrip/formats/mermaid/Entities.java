package roundtrip.formats.mermaid;

import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/// The codes of characters in labels: `#quot;` and `#35;` of Mermaid, `&lt;` of HTML.
final class Entities {
    private static final ResourceBundle NAMED = ResourceBundle.getBundle("mermaid.entities", java.util.Locale.ROOT);
    private static final int LONGEST = 32;

    private Entities() {}

    /// The end of the code that starts at this `#` or `&`, behind its `;`; -1 if none starts here.
    static int end(String text, int start) {
        int i = start + 1;
        while (i < text.length() && i - start < LONGEST && isWord(text.charAt(i))) {
            i++;
        }
        return i > start + 1 && i < text.length() && text.charAt(i) == ';' ? i + 1 : -1;
    }

    /// What `quot` or `35` stands for; null for an unknown name.
    static @Nullable String decode(String code) {
        if (Character.isDigit(code.charAt(0))) {
            return number(code);
        }
        return NAMED.containsKey(code) ? Character.toString(Integer.parseInt(NAMED.getString(code))) : null;
    }

    private static @Nullable String number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || value > Character.MAX_CODE_POINT) {
                return null;
            }
            value = value * 10 + digit;
        }
        return Character.isValidCodePoint(value) ? Character.toString(value) : null;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
