package roundtrip.formats.mermaid;

import org.jspecify.annotations.Nullable;

/// One Mermaid diagram of a Markdown or HTML text.
///
/// @param number its place among the blocks of the text, counted from 1
/// @param line the line of the whole text at which its content starts, counted from 1
/// @param heading the words of the nearest heading above it; null if there is none
/// @param text the lines between its fences
public record MermaidBlock(int number, int line, @Nullable String heading, String text) {

    /// The word that tells what kind of diagram it is, as Mermaid spells it (`flowchart`, `sequenceDiagram`); null for
    /// a kind that nobody knows.
    public @Nullable String kind() {
        return DiagramKinds.of(text);
    }

    /// Whether it can be read: a flowchart, or something without a header that may be one.
    public boolean isFlowchart() {
        return DiagramKinds.isFlowchart(text);
    }
}
