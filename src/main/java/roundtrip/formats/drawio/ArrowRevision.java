package roundtrip.formats.drawio;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.drawio.Scene.Arrow;
import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.LineStyle;
import roundtrip.formats.mermaid.Tip;
import roundtrip.formats.mermaid.design.Redrawing;
import roundtrip.topology.Link;
import roundtrip.topology.Point;

/// Edges as links: those that remember their link, with the ends, words and corners that they now have, and new ones.
final class ArrowRevision {
    private final Nesting nesting;
    private final Scene scene;
    private final Claims claims;
    private final Handles handles;
    private final Redrawing redrawing;
    private final Charts charts;
    private final Set<String> drawn = new HashSet<>();

    ArrowRevision(Nesting nesting, Scene scene, Claims claims, Handles handles, Redrawing redrawing) {
        this.nesting = nesting;
        this.scene = scene;
        this.claims = claims;
        this.handles = handles;
        this.redrawing = redrawing;
        this.charts = new Charts(scene, handles);
        claims.memories.values().forEach(memory -> drawn.add(memory.id()));
    }

    void apply() {
        scene.arrows().forEach(arrow -> {
            Memory memory = claims.memories.get(arrow.cell().id());
            Link link = memory == null ? null : redrawing.link(memory.id());
            if (memory != null && link != null && memory.link() != null) {
                redrawing.put(revised(link, memory, memory.link(), arrow));
            } else {
                add(arrow);
            }
        });
    }

    private Link revised(Link link, Memory memory, Link before, Arrow arrow) {
        Edge edge = charts.edge(arrow);
        String from = isAt(before.from(), arrow.from()) ? link.from() : part(arrow.from());
        String to = isAt(before.to(), arrow.to()) ? link.to() : part(arrow.to());
        Link revised = link;
        if (!from.equals(link.from()) || !to.equals(link.to())) {
            revised = link.between(from, to);
            redrawing.remark(edge.line(), "edit.reconnected", link.from(), link.to(), from, to);
        }
        if (!Labels.look(memory.label(), arrow.label())) {
            Edge old = Edge.of(edge.from(), edge.to(), memory.label(), LineStyle.NORMAL, Tip.NONE, Tip.POINT);
            revised = redrawing.relabelled(revised, old, edge);
        }
        revised = Places.areSame(Places.bends(memory), arrow.bends()) ? revised : revised.bent(rounded(arrow.bends()));
        return new Keeping(nesting, scene, claims, handles, redrawing, Set.of()).kept(revised, arrow, memory);
    }

    /// Whether an end is still where it was: at its own cell, or at that of the machine that hides it.
    private boolean isAt(String end, String cell) {
        Memory there = claims.memories.get(cell);
        if (there == null) {
            return false;
        }
        int slash = end.indexOf('/');
        boolean isHidden = slash > 0 && !drawn.contains(end);
        return there.id().equals(end) || isHidden && there.id().equals(end.substring(0, slash));
    }

    private String part(String cell) {
        return Objects.requireNonNullElse(redrawing.part(handles.of(cell)), "");
    }

    private void add(Arrow arrow) {
        @Nullable Link link = redrawing.arrow(charts.edge(arrow));
        if (link != null) {
            Link bent = link.bent(rounded(arrow.bends()));
            redrawing.put(new Keeping(nesting, scene, claims, handles, redrawing, Set.of()).kept(bent, arrow, null));
        }
    }

    private static List<Point> rounded(List<Point> bends) {
        return bends.stream().map(Places::rounded).toList();
    }
}
