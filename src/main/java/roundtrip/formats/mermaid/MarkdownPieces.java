package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Piece;
import roundtrip.formats.UnreadableException;

/// The flowcharts of a Markdown page, each under the heading that it stands under, so that a person can tell them apart.
public final class MarkdownPieces {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+(\\S.*)");
    private static final Pattern CLOSING = Pattern.compile("[ \\t]+#+[ \\t]*$");
    private static final String FENCE = "```";

    private MarkdownPieces() {}

    /// All flowcharts in their order; diagrams of other kinds are left out.
    public static List<Piece> in(String page) {
        List<String> lines = page.lines().toList();
        List<Piece> pieces = new ArrayList<>();
        for (MarkdownBlocks.Block block : MarkdownBlocks.in(page)) {
            if (block.text().lines().anyMatch(line -> DiagramKinds.flowchart(line) != null)) {
                pieces.add(new Piece(heading(lines, block.line() - 2), block.line(), parts(block), alone(block)));
            }
        }
        return pieces;
    }

    private static int parts(MarkdownBlocks.Block block) {
        try {
            return new FlowchartReader().read(block).flowchart().nodes().size();
        } catch (UnreadableException _) {
            return 0;
        }
    }

    /// The block between its fences, as far down as it stands.
    private static String alone(MarkdownBlocks.Block block) {
        return "\n".repeat(Math.max(0, block.line() - 2)) + FENCE + "mermaid\n" + block.text() + FENCE + "\n";
    }

    /// The nearest heading above, outside of code: what looks like one in there is a comment of a shell.
    private static @Nullable String heading(List<String> lines, int before) {
        String heading = null;
        boolean isCode = false;
        for (String line : lines.subList(0, Math.clamp(before, 0, lines.size()))) {
            isCode ^= line.strip().startsWith(FENCE) || line.strip().startsWith("~~~");
            Matcher matcher = HEADING.matcher(line);
            if (!isCode && matcher.matches()) {
                heading = CLOSING.matcher(matcher.group(1)).replaceFirst("").strip();
            }
        }
        return heading;
    }
}
