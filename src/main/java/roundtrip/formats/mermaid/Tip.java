package roundtrip.formats.mermaid;

/// The mark at one end of an edge: none `---`, an arrow `-->`, a circle `--o`, a cross `--x`.
public enum Tip {
    NONE,
    POINT,
    CIRCLE,
    CROSS
}
