package roundtrip.cli;

import java.util.List;
import java.util.Locale;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Severity;

/// From which severity on findings are a failure.
enum Threshold {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    INFO,
    NEVER;

    boolean isReachedBy(List<Finding> findings) {
        return this != NEVER
                && findings.stream().anyMatch(finding -> finding.severity().isAtLeast(Severity.valueOf(name())));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
