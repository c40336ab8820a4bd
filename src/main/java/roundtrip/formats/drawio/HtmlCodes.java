package roundtrip.formats.drawio;

import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/// The codes of characters in HTML: `lt`, `#60`, `#x3C`.
final class HtmlCodes {
    /// No code has more letters.
    static final int LONGEST = 32;
    private static final ResourceBundle NAMED = ResourceBundle.getBundle("mermaid.entities", Locale.ROOT);

    private HtmlCodes() {}

    /// The character, without the `&` and `;` around the code; null if it is none.
    static @Nullable String decode(String code) {
        if (code.startsWith("#")) {
            boolean isHex = code.startsWith("#x") || code.startsWith("#X");
            return number(code.substring(isHex ? 2 : 1), isHex ? 16 : 10);
        }
        return !code.isEmpty() && NAMED.containsKey(code)
                ? Character.toString(Integer.parseInt(NAMED.getString(code)))
                : null;
    }

    private static @Nullable String number(String digits, int radix) {
        try {
            int value = digits.startsWith("-") ? -1 : Integer.parseInt(digits, radix);
            return value > 0 && Character.isValidCodePoint(value) ? Character.toString(value) : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
