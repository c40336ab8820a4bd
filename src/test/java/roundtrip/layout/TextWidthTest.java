package roundtrip.layout;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TextWidthTest {
    @Test
    void widths_are_those_of_the_face() throws IOException, FontFormatException {
        String text = "round robin · 2 backends";
        try (InputStream file = getClass()
                .getResourceAsStream("/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf")) {
            Font inter = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(13f);
            double real = inter.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();

            assertThat(TextWidth.REGULAR.of(text, 13)).isCloseTo(real, within(2.0));
        }
    }

    @Test
    void bold_text_is_wider() {
        assertThat(TextWidth.SEMIBOLD.of("HAProxy", 16)).isGreaterThan(TextWidth.REGULAR.of("HAProxy", 16));
    }

    @Test
    void letters_of_other_faces_have_sensible_widths() {
        assertThat(TextWidth.REGULAR.of("数据库", 10)).isEqualTo(30);
        assertThat(TextWidth.REGULAR.of("データ", 10)).isEqualTo(30);
        assertThat(TextWidth.REGULAR.of("🚀", 10)).isEqualTo(13);
        assertThat(TextWidth.REGULAR.of("é", 10)).isEqualTo(TextWidth.REGULAR.of("e\u0301", 10));
    }
}
