package roundtrip.formats.mermaid;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// The words with which diagrams start: those of flowcharts, and those of all the other kinds that Mermaid draws.
final class DiagramKinds {
    private static final List<String> FLOWCHARTS = List.of("flowchart", "graph", "flowchart-elk");
    private static final List<String> OTHERS = List.of("sequenceDiagram", "classDiagram-v2", "classDiagram",
            "stateDiagram-v2", "stateDiagram", "erDiagram", "gantt", "journey", "pie", "quadrantChart",
            "requirementDiagram", "requirement", "gitGraph", "C4Context", "C4Container", "C4Component", "C4Dynamic",
            "C4Deployment", "mindmap", "timeline", "zenuml", "sankey-beta", "sankey", "xychart-beta", "xychart",
            "block-beta", "block", "packet-beta", "packet", "kanban", "architecture-beta", "architecture", "radar-beta",
            "radar", "treemap-beta", "treemap", "treeView-beta", "venn-beta", "ishikawa-beta", "ishikawa",
            "usecase-beta", "swimlane-beta", "eventmodeling", "cynefin-beta", "agentflow-beta", "railroad-beta",
            "railroad-ebnf-beta",
            "railroad-abnf-beta", "railroad-peg-beta", "railroad-diagram", "info");

    /// A header stands in the first lines, behind front matter and comments, and is short.
    private static final int FIRST_LINES = 200;
    private static final int LONGEST_LINE = 500;

    private DiagramKinds() {}

    /// The flowchart word with which the line starts, as Mermaid spells it or nearly so; null if there is none.
    static @Nullable String flowchart(String line) {
        String word = word(line);
        return FLOWCHARTS.stream().filter(each -> each.equals(word.toLowerCase(Locale.ROOT))).findFirst().orElse(null);
    }

    /// The other kind of diagram that the line starts, in whatever case; null if it starts none.
    static @Nullable String other(String line) {
        String word = word(line);
        String known = OTHERS.stream().filter(each -> each.equalsIgnoreCase(word)).findFirst().orElse(null);
        boolean invented = known == null && (word.endsWith("Diagram") || word.endsWith("-beta"))
                && line.strip().equals(word);
        return invented ? word : known != null && isAlone(line, word) ? known : null;
    }

    /// Whether the word is no node: no arrow or bracket follows it.
    private static boolean isAlone(String line, String word) {
        int next = Chars.skipBlanks(line, Chars.skipBlanks(line, 0) + word.length());
        char c = Chars.at(line, next);
        return ArrowMark.at(line, next) == null && !Chars.isOpening(c) && c != '&' && c != '@' && c != '<';
    }

    /// The kind of a whole diagram, by the first line that tells one; null if none does.
    static @Nullable String of(String diagram) {
        return diagram.lines().filter(line -> line.length() < LONGEST_LINE && !line.isBlank()).limit(FIRST_LINES)
                .map(DiagramKinds::any).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// Whether nothing speaks against reading it as a flowchart.
    static boolean isFlowchart(String diagram) {
        String kind = of(diagram);
        return kind == null ? diagram.contains("--") : FLOWCHARTS.contains(kind);
    }

    private static @Nullable String any(String line) {
        String flowchart = flowchart(line);
        return flowchart == null ? other(line) : flowchart;
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
