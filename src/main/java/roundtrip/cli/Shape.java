package roundtrip.cli;

import java.util.Locale;

/// How an answer is told: for people or for programs.
enum Shape {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
