package roundtrip.formats.outline;

import java.util.Properties;

/// The colours of the look that pages on white paper use.
public final class Colours {
    private static final Properties TOKENS = Page.of("/look/tokens.properties");

    private Colours() {}

    /// The value in the light theme, as `#rrggbb`.
    ///
    /// @throws IllegalArgumentException if the look has no colour of that name
    public static String light(String name) {
        String values = TOKENS.getProperty(name);
        if (values == null) {
            throw new IllegalArgumentException("no colour " + name);
        }
        return values.split(" ", 2)[0];
    }
}
