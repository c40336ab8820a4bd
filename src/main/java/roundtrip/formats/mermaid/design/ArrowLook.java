package roundtrip.formats.mermaid.design;

import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.LineStyle;
import roundtrip.formats.mermaid.Tip;
import roundtrip.formats.outline.Stroke;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;

/// How a link is drawn: what carries requests is solid, what only informs is dotted.
public record ArrowLook(LineStyle style, Tip tail, Tip head) {
    private static final String STYLE = "style";
    private static final String TAIL = "tail";
    private static final String HEAD = "head";
    private static final String LENGTH = "length";
    private static final String MARKUP = "markup";

    static ArrowLook of(Link link) {
        return new ArrowLook(style(link.kind()), Stroke.isMutual(link) ? Tip.POINT : Tip.NONE, Tip.POINT);
    }

    private static LineStyle style(LinkKind kind) {
        return switch (kind) {
            case REQUEST, READ, WRITE, READWRITE, PUBLISH, CONSUME -> LineStyle.NORMAL;
            case LOOKUP, RESOLVE, REPLICATE, BACKUP, HEARTBEAT, MONITOR, ADMIN -> LineStyle.DOTTED;
        };
    }

    /// The link as an edge, as its author drew it where that is kept.
    static Edge edge(Link link, String from, String to, String label) {
        ArrowLook usual = of(link);
        Keepsake own = Keepsake.in(link.extras());
        return new Edge(own.text(Naming.ID), from, to, label, own.text(MARKUP), own.word(STYLE, usual.style),
                own.word(TAIL, usual.tail), own.word(HEAD, usual.head), own.whole(LENGTH, 1), 0);
    }

    /// The link, keeping what of the edge it would not draw by itself.
    static Link keeping(Link link, Edge edge) {
        ArrowLook usual = of(link);
        Keepsake own = Keepsake.in(link.extras());
        if (edge.style() != own.word(STYLE, usual.style)) {
            own.keepWord(STYLE, edge.style());
        }
        if (edge.tail() != own.word(TAIL, usual.tail)) {
            own.keepWord(TAIL, edge.tail());
        }
        if (edge.head() != own.word(HEAD, usual.head)) {
            own.keepWord(HEAD, edge.head());
        }
        if (edge.length() != own.whole(LENGTH, 1)) {
            own.keepWhole(LENGTH, edge.length());
        }
        own.keepText(Naming.ID, edge.id()).keepText(MARKUP, edge.markup());
        return link.carrying(own.into(link.extras()));
    }

    /// The same for a link whose kind was guessed: the plain line, which says nothing, gives way to that of the kind.
    static Link keepingOdd(Link link, Edge edge) {
        LineStyle style = edge.style() == LineStyle.NORMAL ? of(link).style : edge.style();
        boolean plain = edge.tail() == Tip.NONE && edge.head() == Tip.POINT;
        return keeping(link, new Edge(edge.id(), edge.from(), edge.to(), edge.label(), edge.markup(), style,
                plain ? of(link).tail : edge.tail(), edge.head(), edge.length(), edge.line()));
    }
}
