package roundtrip.formats.outline;

import java.util.Locale;
import java.util.Properties;

import roundtrip.topology.Kind;

/// The words that one language has for outlines of parts. They stand in `resources/<language>/shapes.properties`: one for each
/// kind that has an outline of its own there (`database=cylinder`), else one for the shape that its kind has in all text
/// diagrams (`shape.cylinder=cylinder`).
public final class Shapes {
    private final Properties words;

    public Shapes(String language) {
        words = Page.of("/" + language + "/shapes.properties");
    }

    public String word(Kind kind) {
        String shape = "shape." + kind.shape().name().toLowerCase(Locale.ROOT);
        return words.getProperty(kind.word(), words.getProperty(shape, ""));
    }
}
