package roundtrip.cli;

import java.util.Locale;

/// How findings are told: for people at a terminal or on paper, or for programs.
enum Told {
    TEXT,
    JSON,
    MARKDOWN,
    SARIF,
    JUNIT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
