package roundtrip.formats.outline;

/// A text in the making, line by line. Indentation stops growing at some depth, so that deep nesting stays linear.
public final class Lines {
    private static final String STEP = "    ";
    private static final int DEEPEST = 16;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    public void deeper() {
        depth++;
    }

    public void shallower() {
        depth--;
    }

    public void line(String line) {
        text.append(STEP.repeat(Math.min(depth, DEEPEST))).append(line).append('\n');
    }

    /// Lines that must start at the left edge.
    public void flush(String lines) {
        text.append(lines).append('\n');
    }

    public String text() {
        return text.toString();
    }
}
