package roundtrip.report;

import roundtrip.analysis.Severity;

/// The colours of a terminal: the severity stands out. The word stands there too, so nothing is lost without them.
///
/// The codes are those of ECMA-48, 8.3.117 (SGR), which every terminal knows; which colour they are is for the person's own theme.
public enum Paint {
    NONE,
    COLOURS;

    private static final String BEGIN = "\u001b[";
    private static final String END = "\u001b[0m";

    String severity(Severity severity, String text) {
        return painted(switch (severity) {
            case CRITICAL -> "1;31m";
            case HIGH -> "31m";
            case MEDIUM -> "33m";
            case LOW -> "36m";
            case INFO -> "34m";
        }, text);
    }

    String bold(String text) {
        return painted("1m", text);
    }

    String faint(String text) {
        return painted("2m", text);
    }

    private String painted(String code, String text) {
        return this == NONE ? text : BEGIN + code + text + END;
    }
}
