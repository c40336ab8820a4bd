package roundtrip.formats.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import roundtrip.topology.Kind;

/// The colours of a part, each as `#rrggbb`; they are those of Mermaid diagrams.
public record Paint(String fill, String line, String text) {
    private static final Properties CLASSES = Page.of("/mermaid/classes.properties");

    /// The colours of a kind; a part without a meaning is as plain as paper.
    public static Paint of(Kind kind) {
        Map<String, String> values = new HashMap<>();
        for (String pair : CLASSES.getProperty(kind.word(), "").split(",")) {
            int colon = pair.indexOf(':');
            values.put(pair.substring(0, Math.max(colon, 0)), pair.substring(colon + 1));
        }
        return new Paint(values.getOrDefault("fill", Colours.light("surface")),
                values.getOrDefault("stroke", Colours.light("line-strong")),
                values.getOrDefault("color", Colours.light("ink")));
    }
}
