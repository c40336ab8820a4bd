package roundtrip.formats.outline;

import java.util.regex.Pattern;

/// Breaks very long lines. A label is as wide as its longest line, and Graphviz, which PlantUML asks too, gives up where an edge
/// would be longer than 65,535 points.
public final class Broad {
    private static final Pattern LONG_LINE = Pattern.compile("([^\n]{200})(?=[^\n])");

    private Broad() {}

    public static String broken(String text) {
        return LONG_LINE.matcher(text).replaceAll("$1\n");
    }
}
