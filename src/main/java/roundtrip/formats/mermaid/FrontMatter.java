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

    /// A body in braces on one line as lines of their own.
    static String unfolded(String body) {
        String bare = body.strip();
        if (!bare.startsWith("{") || !bare.endsWith("}") || bare.indexOf('\n') >= 0) {
            return body;
        }
        StringBuilder out = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (char c : bare.substring(1, bare.length() - 1).strip().toCharArray()) {
            quoted ^= c == '"';
            depth += quoted ? 0 : Chars.isOpening(c) ? 1 : Chars.isClosing(c) ? -1 : 0;
            boolean between = c == ',' && depth == 0 && !quoted;
            boolean first = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
            out.append(between ? "\n" : first && c == ' ' ? "" : String.valueOf(c));
        }
        return out.toString();
    }

    static String quoted(String title) {
        return "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
                + "\"";
    }
}
