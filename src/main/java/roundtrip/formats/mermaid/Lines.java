package roundtrip.formats.mermaid;

/// A text in the making, line by line. Indentation stops growing at some depth, so that deep nesting stays linear.
final class Lines {
    private static final String STEP = "    ";
    private static final int DEEPEST = 16;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    void deeper() {
        depth++;
    }

    void shallower() {
        depth--;
    }

    void line(String line) {
        text.append(STEP.repeat(Math.min(depth, DEEPEST))).append(line).append('\n');
    }

    /// Lines that must start at the left edge.
    void flush(String lines) {
        text.append(lines).append('\n');
    }

    String text() {
        return text.toString();
    }
}
