package roundtrip.cli;

import java.util.Locale;

/// How a simulation is told.
enum Played {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
