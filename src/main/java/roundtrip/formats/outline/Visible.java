package roundtrip.formats.outline;

/// Texts without what cannot be drawn. A control character becomes the picture that Unicode has for it (`␀` for NUL, `␛` for
/// escape, `␡` for delete); one without a picture, half a surrogate pair or a code that is no character becomes `�`. Line ends
/// of any system become `\n`; tabs stay.
final class Visible {
    private static final char PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char UNKNOWN = '\uFFFD';

    private Visible() {}

    static String of(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder visible = new StringBuilder(lines.length());
        lines.codePoints().map(Visible::shown).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /// Whether something had to be replaced; line ends do not count.
    static boolean isSo(String text) {
        return text.codePoints().allMatch(c -> c == '\r' || shown(c) == c);
    }

    private static int shown(int c) {
        if (c == '\n' || c == '\t') {
            return c;
        }
        if (c < ' ') {
            return PICTURES + c;
        }
        boolean isNothing = c < '\u00a0' && c > '\u007f' || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE;
        return c == '\u007f' ? PICTURE_OF_DELETE : isNothing ? UNKNOWN : c;
    }
}
