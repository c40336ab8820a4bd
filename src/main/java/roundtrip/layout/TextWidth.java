package roundtrip.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/// How wide a text is in Inter, from a table of its advance widths, so that no window is needed to know it. Kerning is left
/// out: it only makes text a little narrower.
public enum TextWidth {
    REGULAR("400"),
    SEMIBOLD("600");

    private static final String TABLE = "/look/inter-widths.txt";
    private static final int LAST = 0x2270;
    private static final int THOUSAND = 1000;
    private static final short UNKNOWN = -1;
    /// Of letters that the table lacks, in thousandths of the font size; other faces draw those.
    private static final int OTHER_LETTER = 650;
    private static final int IDEOGRAPH = 1000;
    private static final int PICTURE = 1300;

    private final short[] widths = new short[LAST];

    TextWidth(String weight) {
        Arrays.fill(widths, UNKNOWN);
        try (InputStream in = Objects.requireNonNull(TextWidth.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.startsWith(weight)).forEach(this::learn);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void learn(String line) {
        String[] words = line.split(" ");
        int first = Integer.parseInt(words[1], 16);
        for (int i = 2; i < words.length; i++) {
            widths[first + i - 2] = Short.parseShort(words[i]);
        }
    }

    /// The width in px of one line of text.
    ///
    /// @param size of the font in px
    public double of(String text, double size) {
        return text.codePoints().mapToLong(this::thousandths).sum() * size / THOUSAND;
    }

    private int thousandths(int character) {
        if (character < LAST && widths[character] != UNKNOWN) {
            return widths[character];
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            case Character.OTHER_SYMBOL, Character.SURROGATE, Character.UNASSIGNED -> PICTURE;
            default -> Character.isIdeographic(character) || isWide(character) ? IDEOGRAPH : OTHER_LETTER;
        };
    }

    private static boolean isWide(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> character >= 0x3000 && character <= 0x30FF || character >= 0xFF00 && character <= 0xFF60;
        };
    }
}
