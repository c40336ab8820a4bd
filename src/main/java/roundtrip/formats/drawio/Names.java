package roundtrip.formats.drawio;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.design.Redrawing;
import roundtrip.topology.Component;
import roundtrip.topology.Group;

/// Known parts whose label was changed are called so; one whose label was emptied has no name.
final class Names {
    private final Scene scene;
    private final Claims claims;
    private final Handles handles;
    private final Redrawing redrawing;

    Names(Scene scene, Claims claims, Handles handles, Redrawing redrawing) {
        this.scene = scene;
        this.claims = claims;
        this.handles = handles;
        this.redrawing = redrawing;
    }

    void apply() {
        claims.memories.forEach((cell, memory) -> {
            Cell shape = scene.shape(cell);
            if (shape != null && !Labels.look(memory.label(), scene.label(shape))) {
                rename(shape, memory.label());
            }
        });
    }

    private void rename(Cell shape, String old) {
        String label = scene.label(shape);
        @Nullable String name = label.isBlank() ? null : label;
        String handle = handles.of(shape.id());
        Component component = redrawing.component(handle);
        Group group = redrawing.group(handle);
        if (component != null) {
            redrawing.put(component.called(name));
        } else if (group != null) {
            redrawing.put(group.called(name));
        }
        redrawing.remark(shape.line(), "edit.label", old, label);
    }
}
