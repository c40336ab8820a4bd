package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Subgraph;
import roundtrip.formats.mermaid.NodeShape;
import roundtrip.formats.mermaid.Shape;
import roundtrip.topology.Extras;
import roundtrip.topology.Kind;

/// What of the look of a node or box is kept beside the part, because the part would not be drawn so by itself.
final class Looks {
    static final String SHAPE = "shape";
    static final String CLASSES = "classes";
    static final String STYLES = "styles";
    static final String MARKUP = "markup";
    static final String LINK = "link";
    static final String DIRECTION = "direction";

    private Looks() {}

    /// @param kind what the part is taken for; its own shape and class need not be kept
    /// @param id the id in the picture where it must be kept, else null
    /// @param bare whether also the absence of a shape is kept
    static Extras of(Node node, Kind kind, @Nullable String id, boolean bare, Extras extras) {
        Keepsake own = common(node.markup(), node.classes(), node.styles(), kind, id, extras).keepText(LINK,
                node.link());
        return shape(own, node.shape(), kind, bare).into(extras);
    }

    static Extras of(Subgraph box, @Nullable Kind kind, @Nullable String id, Extras extras) {
        Keepsake own = common(box.markup(), box.classes(), box.styles(), kind, id, extras);
        if (box.direction() == null) {
            own.keepText(DIRECTION, null);
        } else {
            own.keepWord(DIRECTION, box.direction());
        }
        return own.into(extras);
    }

    private static Keepsake common(@Nullable String markup, List<String> classes, List<String> styles,
            @Nullable Kind kind, @Nullable String id, Extras extras) {
        List<String> others = new ArrayList<>(classes);
        if (kind != null && KindLook.hasClass(kind)) {
            others.remove(kind.word());
        }
        Keepsake own = Keepsake.in(extras).keepText(MARKUP, markup).keepTexts(CLASSES, others)
                .keepTexts(STYLES, styles);
        return id == null ? own : own.keepText(Naming.ID, id);
    }

    /// A kind has a shape of its own; a part without a meaning is drawn as its author did.
    private static Keepsake shape(Keepsake own, @Nullable Shape shape, Kind kind, boolean bare) {
        if (kind != Kind.OTHER || shape == null && !bare
                || shape != null && shape.word().equals(NodeShape.SQUARE.word())) {
            return own.keepText(SHAPE, null);
        }
        return shape == null ? own.keepNothing(SHAPE) : own.keepText(SHAPE, shape.word());
    }
}
