package roundtrip.formats.mermaid;

/// The arrow of an edge as text: `-->`, `<-.->`, `---x`, `~~~`. Mermaid knows marks at the far end or the same marks at
/// both, so an edge with a mark at its near end alone must be turned before it is written.
final class ArrowText {
    private static final int LONGEST = 10;

    private ArrowText() {}

    static String of(LineStyle style, Tip tail, Tip head, int length) {
        int n = Math.clamp(length, 1, LONGEST);
        if (style == LineStyle.INVISIBLE) {
            return "~".repeat(n + 2);
        }
        String near = tail == head ? near(tail) : "";
        return near + switch (style) {
            case DOTTED -> "-" + ".".repeat(n) + "-" + far(head, "");
            case THICK -> "=".repeat(n + 1) + far(head, "=");
            default -> "-".repeat(n + 1) + far(head, "-");
        };
    }

    private static String near(Tip tip) {
        return tip == Tip.POINT ? "<" : far(tip, "");
    }

    private static String far(Tip tip, String none) {
        return switch (tip) {
            case NONE -> none;
            case POINT -> ">";
            case CIRCLE -> "o";
            case CROSS -> "x";
        };
    }
}
