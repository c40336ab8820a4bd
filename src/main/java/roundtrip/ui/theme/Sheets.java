package roundtrip.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// The style sheets as a scene wears them.
///
/// Every px is multiplied by the scale. Sizes in em would not do: inside a control with a font size of its own, an em is
/// another length than outside of it.
final class Sheets {
    /// The sheets of the panels, one for each room of the window; a later one may refine an earlier one.
    private static final List<String> PANELS = List.of("base.css", "controls.css", "panels.css", "mermaid.css");
    /// The sheet of the drawing, whose px are those of the drawing.
    private static final String DRAWING = "canvas.css";
    /// The sheet of what opens in a window of its own, where that cannot be seen through.
    private static final String OPAQUE = "opaque.css";
    private static final Pattern PX = Pattern.compile("(-?\\d+(?:\\.\\d+)?)px");

    private Sheets() {}

    /// All of ours.
    static List<String> names() {
        List<String> names = new ArrayList<>(PANELS);
        names.add(DRAWING);
        names.add(OPAQUE);
        return names;
    }

    /// AtlantaFX's own sheet.
    static String userAgent(Theme theme, double scale) {
        String base = theme.base();
        return scale == 1 ? base : address(scaled(read(base), scale));
    }

    /// Ours, in one address.
    static String author(Theme theme, double scale) {
        StringBuilder all = new StringBuilder(theme.colors());
        PANELS.forEach(sheet -> all.append(scaled(Tokens.text(sheet), scale)));
        all.append(Tokens.text(DRAWING));
        return address(all.append(Transparency.isPossible() ? "" : Tokens.text(OPAQUE)).toString());
    }

    private static String scaled(String sheet, double scale) {
        return PX.matcher(sheet).replaceAll(
                px -> String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(px.group(1)) * scale));
    }

    private static String read(String resource) {
        try (InputStream stream = Objects.requireNonNull(Sheets.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(String sheet) {
        return "data:text/css;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
