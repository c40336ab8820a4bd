package roundtrip.formats.drawio;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.design.Redrawing;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Extras;
import roundtrip.topology.Group;

/// Cells that are no part, as elements that can be written back.
final class Loose {
    private final Nesting nesting;
    private final Scene scene;
    private final Handles handles;
    private final Redrawing redrawing;
    private final Set<String> decorations = new HashSet<>();

    Loose(Nesting nesting, Scene scene, Handles handles, Redrawing redrawing) {
        this.nesting = nesting;
        this.scene = scene;
        this.handles = handles;
        this.redrawing = redrawing;
        decorations.addAll(scene.decorations().stream().map(Cell::id).collect(Collectors.toSet()));
    }

    static String raw(Element element) {
        return XmlText.of(element).strip();
    }

    /// A copy whose own cell can be changed without changing the original.
    static Element copy(Element element) {
        Element copy = Element.of(element.name());
        copy.attributes().putAll(element.attributes());
        element.children().forEach(child -> copy.add(
                child.name().equals("mxCell") || child.name().equals("mxGeometry") ? copy(child) : child));
        copy.text().append(element.text());
        return copy;
    }

    /// The `<mxCell>` itself, past the element that wraps it.
    static Element cell(Element element) {
        return element.name().equals("mxCell") ? element : element.child("mxCell").orElse(element);
    }

    static Element layer(Element element, String id) {
        Element layer = copy(element);
        layer.with("id", id);
        if (cell(layer) != layer) {
            cell(layer).with("id", null);
        }
        cell(layer).with("parent", Frame.ROOT);
        return layer;
    }

    /// The cell with only such parent and ends as will be there again.
    Element free(Cell cell) {
        Element free = copy(cell.element());
        free.with("id", cell.id());
        Element inner = cell(free);
        Cell parent = nesting.parent(cell);
        boolean stays = parent != null && (decorations.contains(parent.id()) || comesBack(parent.id()));
        String layer = nesting.layer(cell);
        inner.with("parent", parent != null && stays ? parent.id() : layer == null ? Frame.LAYER : layer);
        if (parent != null && !stays && cell.isVertex()) {
            Box box = nesting.box(cell);
            inner.child("mxGeometry").ifPresent(geometry -> geometry.with("relative", null)
                    .with("x", Numbers.text(box.x())).with("y", Numbers.text(box.y())));
        }
        for (String end : new String[]{"source", "target"}) {
            String there = inner.attribute(end);
            inner.with(end, there != null && scene.has(there) && comesBack(there) ? there : null);
        }
        return free;
    }

    /// Whether the cell will be written for its part, under this id.
    private boolean comesBack(String cell) {
        Component part = redrawing.component(handles.of(cell));
        Group group = redrawing.group(handles.of(cell));
        return part != null
                ? isCalled(cell, part.id(), part.extras())
                : group != null && isCalled(cell, group.id(), group.extras());
    }

    private static boolean isCalled(String cell, String id, Extras extras) {
        @Nullable String own = Kept.in(extras).text(Kept.ID);
        return cell.equals(Objects.requireNonNullElse(own, id));
    }
}
