package roundtrip.cli;

import java.util.Locale;

/// How differences are told.
enum Shown {
    TEXT,
    JSON,
    MARKDOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
