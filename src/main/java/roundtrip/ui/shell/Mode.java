package roundtrip.ui.shell;

import java.util.Locale;

/// What a person does with the drawing.
public enum Mode {
    DESIGN,
    SIMULATE,
    PRESENT;

    /// Its key in the bundle `ui`.
    String key() {
        return "mode." + name().toLowerCase(Locale.ROOT);
    }
}
