package roundtrip.ui.mermaid;

/// A text as a block of a Markdown page.
final class Fences {
    private Fences() {}

    /// Longer fences than any that stands in the text, so that none of them ends the block.
    static String round(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "mermaid\n" + text + (text.endsWith("\n") ? "" : "\n") + fence + "\n";
    }
}
