package roundtrip.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much a finding matters, the worst first.
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    INFO;

    public static Optional<Severity> of(String word) {
        return Arrays.stream(values()).filter(severity -> severity.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
