package roundtrip.formats.drawio;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.drawio.Scene.Arrow;
import roundtrip.formats.mermaid.design.Redrawing;
import roundtrip.topology.Component;
import roundtrip.topology.Extras;
import roundtrip.topology.Group;
import roundtrip.topology.Link;

/// Keeps of each cell what its part would not be drawn with by itself.
final class Keeping {
    private final Nesting nesting;
    private final Scene scene;
    private final Claims claims;
    private final Handles handles;
    private final Redrawing redrawing;
    private final Set<String> added;
    private final Set<String> done = new HashSet<>();

    Keeping(Nesting nesting, Scene scene, Claims claims, Handles handles, Redrawing redrawing, Set<String> added) {
        this.nesting = nesting;
        this.scene = scene;
        this.claims = claims;
        this.handles = handles;
        this.redrawing = redrawing;
        this.added = added;
    }

    void apply() {
        scene.boxes().values().forEach(this::keep);
        scene.nodes().values().forEach(this::keep);
    }

    private void keep(Cell cell) {
        String handle = handles.of(cell.id());
        Component part = redrawing.component(handle);
        Group group = redrawing.group(handle);
        Memory memory = claims.memories.get(cell.id());
        if (group != null) {
            redrawing.put(unnamed(group, handle).carrying(kept(cell, memory, group.id(), group.extras())));
        } else if (part != null && done.add(part.id())) {
            redrawing.put(unnamed(part, handle).carrying(kept(cell, memory, part.id(), part.extras())));
        }
    }

    /// What has no words has no name.
    private Component unnamed(Component part, String handle) {
        return added.contains(handle) && part.name() == null ? part.called(null) : part;
    }

    private Group unnamed(Group group, String handle) {
        return added.contains(handle) && group.name() == null ? group.called(null) : group;
    }

    Link kept(Link link, Arrow arrow, @Nullable Memory memory) {
        Extras extras = kept(arrow.cell(), memory, link.id(), link.extras());
        boolean was = Kept.in(extras).flag(Kept.REVERSED);
        return link.carrying(was == arrow.isReversed()
                ? extras
                : Kept.in(extras).keep(Kept.REVERSED, arrow.isReversed()).into(extras));
    }

    private Extras kept(Cell cell, @Nullable Memory memory, String id, Extras extras) {
        Kept kept = Kept.in(extras);
        if (memory == null && !cell.id().equals(id)) {
            kept.keep(Kept.ID, cell.id());
        }
        if (memory == null || !Memory.look(cell.style().text()).equals(memory.look())) {
            kept.keep(Kept.STYLE, cell.style().text().isEmpty() ? null : cell.style().text());
        }
        value(kept, cell);
        keep(kept, Kept.DATA, cell.data());
        keep(kept, Kept.CELL, cell.other());
        String layer = nesting.layer(cell);
        if (nesting.parent(cell) == null && !Objects.equals(layer, kept.text(Kept.LAYER))) {
            kept.keep(Kept.LAYER, layer);
        }
        return kept.into(extras);
    }

    /// Labels with more than words and line breaks in them are kept as they are written.
    private static void value(Kept kept, Cell cell) {
        String old = kept.text(Kept.VALUE);
        if (cell.hasMarkup()) {
            kept.keep(Kept.VALUE, cell.value());
        } else if (old != null && Labels.look(HtmlText.plain(old), cell.label())) {
            kept.keep(Kept.VALUE, (String) null);
        }
    }

    private static void keep(Kept kept, String name, Map<String, String> now) {
        if (!kept.table(name).equals(now)) {
            kept.keep(name, now);
        }
    }
}
