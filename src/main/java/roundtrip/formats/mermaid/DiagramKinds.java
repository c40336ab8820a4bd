package roundtrip.formats.mermaid;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// The words with which diagrams start: those of flowcharts, and those of all the other kinds that Mermaid draws.
final class DiagramKinds {
    private static final List<String> FLOWCHARTS = List.of("flowchart", "graph", "flowchart-elk", "swimlane-beta");
    private static final List<String> OTHERS = List.of("sequenceDiagram", "classDiagram", "classDiagram-v2",
            "stateDiagram", "stateDiagram-v2", "erDiagram", "gantt", "journey", "pie", "quadrantChart",
            "requirementDiagram", "requirement", "gitGraph", "C4Context", "C4Container", "C4Component", "C4Dynamic",
            "C4Deployment", "mindmap", "timeline", "zenuml", "sankey", "sankey-beta", "xychart", "xychart-beta",
            "block",
            "block-beta", "packet", "packet-beta", "kanban", "architecture", "architecture-beta", "radar-beta",
            "treemap", "treemap-beta", "venn-beta", "ishikawa-beta", "usecase-beta", "eventmodeling", "info");

    private DiagramKinds() {}

    /// The flowchart word with which the line starts, as Mermaid spells it or nearly so; null if there is none.
    static @Nullable String flowchart(String line) {
        String word = word(line);
        return FLOWCHARTS.stream().filter(each -> each.equals(word.toLowerCase(Locale.ROOT))).findFirst().orElse(null);
    }

    /// The other kind of diagram that the line starts; null if it starts none.
    static @Nullable String other(String line) {
        String word = word(line);
        return OTHERS.stream().filter(each -> each.equals(word)).findFirst().orElse(null);
    }

    /// The first word of a line.
    static String word(String line) {
        int start = Chars.skipBlanks(line, 0);
        int end = start;
        while (Chars.isWord(Chars.at(line, end))
                || Chars.at(line, end) == '-' && Chars.isWord(Chars.at(line, end + 1))) {
            end++;
        }
        return line.substring(start, end);
    }
}
