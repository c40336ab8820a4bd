package roundtrip.formats.mermaid;

import java.util.List;

import roundtrip.formats.Piece;
import roundtrip.formats.UnreadableException;

/// The flowcharts of a Markdown or HTML page, each under the heading that it stands under, so that a person can tell them apart.
public final class MarkdownPieces {
    private static final String FENCE = "```";

    private MarkdownPieces() {}

    /// All flowcharts in their order; diagrams of other kinds are left out.
    public static List<Piece> in(String page) {
        return MermaidBlocks.of(page).stream().filter(MermaidBlock::isFlowchart)
                .map(block -> new Piece(block.heading(), block.line(), parts(block), alone(block))).toList();
    }

    private static int parts(MermaidBlock block) {
        try {
            return new FlowchartReader().read(block).flowchart().nodes().size();
        } catch (UnreadableException _) {
            return 0;
        }
    }

    /// The block between its fences, as far down as it stands.
    private static String alone(MermaidBlock block) {
        return "\n".repeat(Math.max(0, block.line() - 2)) + FENCE + "mermaid\n" + block.text() + FENCE + "\n";
    }
}
