package roundtrip.formats.mermaid;

/// The block between two lines `---` before a diagram. We know its title; the rest is kept as it is.
final class FrontMatter {
    private static final String FENCE = "---";

    private FrontMatter() {}

    /// Whether a kept statement is such a block.
    static boolean isBlock(String statement) {
        return statement.startsWith(FENCE + "\n");
    }

    static String block(String body) {
        return FENCE + "\n" + body + "\n" + FENCE;
    }

    static String body(String block) {
        return block.substring(FENCE.length() + 1, Math.max(FENCE.length() + 1, block.lastIndexOf("\n" + FENCE)));
    }

    static String quoted(String title) {
        return "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
                + "\"";
    }
}
