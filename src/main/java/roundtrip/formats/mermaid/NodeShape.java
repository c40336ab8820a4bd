package roundtrip.formats.mermaid;

import java.util.List;

/// The shapes that brackets can draw. Every Mermaid since version 10 reads them, so these are the ones to write.
public enum NodeShape {
    SQUARE("square", "[", "]", "rect", "rectangle", "proc", "process"), //
    ROUND("round", "(", ")", "rounded", "event"), //
    STADIUM("stadium", "([", "])", "pill", "terminal"), //
    SUBROUTINE("subroutine", "[[", "]]", "fr-rect", "subproc", "subprocess", "framed-rectangle"), //
    CYLINDER("cylinder", "[(", ")]", "cyl", "db", "database"), //
    CIRCLE("circle", "((", "))", "circ"), //
    DOUBLE_CIRCLE("doublecircle", "(((", ")))", "dbl-circ", "double-circle"), //
    ODD("odd", ">", "]"), //
    DIAMOND("diamond", "{", "}", "diam", "decision", "question"), //
    HEXAGON("hexagon", "{{", "}}", "hex", "prepare"), //
    LEAN_RIGHT("lean_right", "[/", "/]", "lean-r", "lean-right", "in-out"), //
    LEAN_LEFT("lean_left", "[\\", "\\]", "lean-l", "lean-left", "out-in"), //
    TRAPEZOID("trapezoid", "[/", "\\]", "trap-b", "trapezoid-bottom", "priority"), //
    INV_TRAPEZOID("inv_trapezoid", "[\\", "/]", "trap-t", "inv-trapezoid", "trapezoid-top", "manual");

    private final String word;
    private final String open;
    private final String close;
    private final List<String> aliases;

    NodeShape(String word, String open, String close, String... aliases) {
        this.word = word;
        this.open = open;
        this.close = close;
        this.aliases = List.of(aliases);
    }

    /// Mermaid's own word for the brackets.
    public String word() {
        return word;
    }

    public String open() {
        return open;
    }

    public String close() {
        return close;
    }

    /// The brackets for a shape word; a rectangle if no brackets draw it.
    public static NodeShape named(String word) {
        for (NodeShape shape : values()) {
            if (shape.draws(word)) {
                return shape;
            }
        }
        return SQUARE;
    }

    /// Whether these brackets draw what the shape word names.
    public boolean draws(String shapeWord) {
        return word.equals(shapeWord) || aliases.contains(shapeWord);
    }
}
