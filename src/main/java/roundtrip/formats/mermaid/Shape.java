package roundtrip.formats.mermaid;

/// The shape of a node by its Mermaid word: that of its brackets (`[(…)]` is `cylinder`), or as the author wrote it in
/// `@{ shape: cyl }`, even if Mermaid does not know it.
public record Shape(String word) {

    public static Shape of(NodeShape brackets) {
        return new Shape(brackets.word());
    }

    /// The brackets that draw this shape, or the nearest ones: a rectangle for a word that no brackets can draw.
    public NodeShape brackets() {
        return NodeShape.named(word);
    }
}
