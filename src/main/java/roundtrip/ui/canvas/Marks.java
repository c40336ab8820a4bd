package roundtrip.ui.canvas;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Selection;
import roundtrip.layout.Geometry;
import roundtrip.topology.Topology;

/// What the attention is on: the selected, the hovered, the lit. It marks the views and says where handles belong.
final class Marks {
    private final Parts parts;
    private final Links links;
    private final Handles handles;
    private Selection selection = Selection.none();
    private @Nullable String hovered;
    private Set<String> lit = Set.of();
    private boolean handlesShown = true;

    Marks(Parts parts, Links links, Handles handles) {
        this.parts = parts;
        this.links = links;
        this.handles = handles;
    }

    void pick(Selection newSelection) {
        selection = newSelection;
    }

    boolean isPicked(String id) {
        return selection.has(id);
    }

    /// Whether the element is selected or hovered.
    boolean isNear(String id) {
        return id.equals(hovered) || selection.has(id);
    }

    /// Whether that is something new.
    boolean hover(@Nullable String id) {
        boolean changed = !Objects.equals(hovered, id);
        hovered = id;
        return changed;
    }

    void light(Collection<String> ids) {
        lit = new LinkedHashSet<>(ids);
    }

    void handlesShown(boolean shown) {
        handlesShown = shown;
    }

    void show(Topology topology, Geometry geometry) {
        parts.all().forEach(this::mark);
        links.all().forEach(this::mark);
        links.touch(topology, new LinkedHashSet<>(selection.ids()));
        links.spotlight(lit);
        String only = selection.only();
        String part = isPart(topology, hovered) ? hovered : isPart(topology, only) ? only : null;
        String group = only != null && topology.group(only) != null ? only : null;
        handles.show(geometry, handlesShown ? part : null, handlesShown ? group : null);
    }

    private static boolean isPart(Topology topology, @Nullable String id) {
        return id != null && topology.component(id) != null;
    }

    private void mark(ElementView view) {
        String id = view.element();
        view.select(selection.has(id));
        view.hover(id.equals(hovered));
        view.dim(!lit.isEmpty() && !lit.contains(id));
    }
}
