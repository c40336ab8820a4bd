package roundtrip.cli;

import java.util.Locale;

/// Whether a text is coloured.
enum Colours {
    /// On a terminal, unless the variable `NO_COLOR` is set.
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
