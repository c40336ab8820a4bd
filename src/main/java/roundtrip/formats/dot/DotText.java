package roundtrip.formats.dot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import roundtrip.formats.outline.Arrow;
import roundtrip.formats.outline.Colours;
import roundtrip.formats.outline.Lines;
import roundtrip.formats.outline.Outline;
import roundtrip.formats.outline.Paint;
import roundtrip.formats.outline.Pen;
import roundtrip.formats.outline.Place;
import roundtrip.formats.outline.Shapes;
import roundtrip.formats.outline.Stroke;
import roundtrip.formats.outline.Stroke.Dash;
import roundtrip.topology.Kind;

/// An outline as DOT.
final class DotText implements Pen {
    private static final Shapes SHAPES = new Shapes("dot");
    private static final String FONT = "Inter,Helvetica,Arial,sans-serif";

    private final Outline outline;
    private final Lines lines = new Lines();

    DotText(Outline outline) {
        this.outline = outline;
    }

    String text() {
        lines.line("digraph design {");
        lines.deeper();
        lines.line("graph" + new Attributes().plain("compound", "true").plain("rankdir", "TB")
                .plain("nodesep", "0.45").plain("ranksep", "0.65").quoted("fontname", FONT)
                .quoted("fontcolor", Colours.light("ink")).plain("fontsize", "13"));
        lines.line("node" + new Attributes().quoted("style", "filled").plain("height", "0.45")
                .quoted("margin", "0.18,0.09").quoted("fontname", FONT).plain("fontsize", "13"));
        lines.line(
                "edge" + new Attributes().plain("arrowsize", "0.8").quoted("fontname", FONT).plain("fontsize", "11"));
        outline.walk(this);
        edges();
        title();
        lines.shallower();
        lines.line("}");
        return lines.text();
    }

    /// At the end, since every cluster that follows would take it over.
    private void title() {
        if (!outline.title().isEmpty()) {
            lines.line(
                    "graph" + new Attributes().label(outline.title()).plain("labelloc", "t").plain("fontsize", "18"));
        }
    }

    @Override
    public void node(Place node) {
        Kind kind = node.kind() == null ? Kind.OTHER : node.kind();
        Paint paint = Paint.of(kind);
        String shape = SHAPES.word(kind);
        Attributes attributes = new Attributes().label(node.caption()).plain("shape", shape);
        if (kind.shape() == Kind.Shape.ROUND && shape.equals("box")) {
            attributes.quoted("style", "rounded,filled");
        }
        lines.line(node.id() + attributes.quoted("fillcolor", paint.fill()).quoted("color", paint.line())
                .quoted("fontcolor", paint.text()));
    }

    @Override
    public void open(Place box) {
        lines.line("subgraph " + cluster(box) + " {");
        lines.deeper();
        Attributes look = new Attributes().label(box.caption());
        if (box.kind() == null) {
            look.quoted("style", "rounded,dashed").quoted("color", Colours.light("line-strong"));
        } else {
            Paint paint = Paint.of(box.kind());
            look.quoted("style", "rounded,filled").quoted("fillcolor", paint.fill()).quoted("color", paint.line());
        }
        lines.line("graph" + look);
        if (outline.isEmpty(box) || outline.isEnd(box)) {
            lines.line(anchor(box) + new Attributes().plain("shape", "point").plain("style", "invis")
                    .plain("width", "0.01").plain("height", "0.01").quoted("label", ""));
        }
    }

    @Override
    public void close(Place box) {
        lines.shallower();
        lines.line("}");
    }

    /// Edges of each pair of services, so that single ones can be left out.
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (List<Place> stack : outline.stacks()) {
            for (int i = 1; i < stack.size(); i++) {
                pairs.add(new Pair(stack.get(i - 1), stack.get(i)));
            }
        }
        return pairs;
    }

    private record Pair(Place upper, Place lower) {}

    private void edges() {
        List<Pair> pairs = pairs();
        Ranks ranks = new Ranks();
        for (Dash dash : Dash.values()) {
            outline.arrows().stream().filter(arrow -> arrow.stroke().dash() == dash)
                    .forEach(arrow -> ranks.edge(arrow, arrow.from(), arrow.to()));
        }
        pairs.forEach(pair -> ranks.edge(pair, pair.upper(), pair.lower()));
        Set<Object> backward = ranks.backward();
        pairs.stream().filter(pair -> !backward.contains(pair)).forEach(pair -> lines.line(pair.upper().id() + " -> "
                + pair.lower().id() + new Attributes().plain("style", "invis")));
        outline.arrows().forEach(arrow -> arrow(arrow, backward.contains(arrow)));
    }

    private void arrow(Arrow arrow, boolean isBackward) {
        Stroke stroke = arrow.stroke();
        Attributes attributes = new Attributes();
        if (!arrow.caption().isEmpty()) {
            attributes.label(arrow.caption());
        }
        attributes.quoted("color", stroke.colour()).quoted("fontcolor", stroke.colour());
        switch (stroke.dash()) {
            case SOLID -> {
            }
            case DASHED -> attributes.plain("style", "dashed");
            case DOTTED -> attributes.plain("style", "dotted");
        }
        if (stroke.encrypted()) {
            attributes.plain("penwidth", "2.4");
        }
        if (stroke.mutual()) {
            attributes.plain("dir", "both");
        }
        if (isBackward) {
            attributes.plain("constraint", "false");
        }
        border(attributes, "ltail", arrow.from(), arrow.to());
        border(attributes, "lhead", arrow.to(), arrow.from());
        lines.line(end(arrow.from()) + " -> " + end(arrow.to()) + attributes);
    }

    /// An arrow ends at the border of a box, unless its other end is inside.
    private static void border(Attributes attributes, String name, Place end, Place other) {
        if (end.isBox() && !end.holds(other)) {
            attributes.plain(name, cluster(end));
        }
    }

    private static String end(Place place) {
        return place.isBox() ? anchor(place) : place.id();
    }

    /// No place has such an id: none ends in `_`.
    private static String anchor(Place box) {
        return box.id() + "_";
    }

    private static String cluster(Place box) {
        return "cluster_" + box.id();
    }
}
