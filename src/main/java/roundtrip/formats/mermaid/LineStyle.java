package roundtrip.formats.mermaid;

/// How the line of an edge is drawn: `-->`, `-.->`, `==>`, `~~~`.
public enum LineStyle {
    NORMAL,
    DOTTED,
    THICK,
    INVISIBLE
}
