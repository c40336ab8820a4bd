package roundtrip.formats.mermaid.design;

import java.util.Optional;
import java.util.Properties;

import roundtrip.formats.mermaid.Flowchart.Statement;
import roundtrip.formats.mermaid.NodeShape;
import roundtrip.formats.mermaid.Shape;
import roundtrip.formats.outline.Page;
import roundtrip.topology.Kind;

/// Shape, class and colours of a kind.
final class KindLook {
    private static final Properties COLOURS = Page.of("/mermaid/classes.properties");

    private KindLook() {}

    static Shape shape(Kind kind) {
        return Shape.of(switch (kind.shape()) {
            case SQUARE -> NodeShape.SQUARE;
            case ROUND -> NodeShape.ROUND;
            case STADIUM -> NodeShape.STADIUM;
            case SUBROUTINE -> NodeShape.SUBROUTINE;
            case CYLINDER -> NodeShape.CYLINDER;
            case CIRCLE -> NodeShape.CIRCLE;
            case HEXAGON -> NodeShape.HEXAGON;
            case LEAN_RIGHT -> NodeShape.LEAN_RIGHT;
        });
    }

    /// Whether nodes of this kind have a class; those without a meaning have none.
    static boolean hasClass(Kind kind) {
        return COLOURS.containsKey(kind.word());
    }

    static Statement definition(Kind kind) {
        return Statement.classDefinition(kind.word(), COLOURS.getProperty(kind.word()));
    }

    /// The kind that a class stands for.
    static Optional<Kind> of(String className) {
        return Kind.of(className).filter(KindLook::hasClass);
    }
}
