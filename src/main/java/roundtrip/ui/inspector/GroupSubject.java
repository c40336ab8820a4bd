package roundtrip.ui.inspector;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Edits;
import roundtrip.topology.Edit;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

/// A frame of the drawing.
record GroupSubject(Topology now, Group group) implements Subject {
    private record Key(String id, GroupKind kind) {}

    @Override
    public Object key() {
        return new Key(group.id(), group.kind());
    }

    @Override
    public String kindWord() {
        return "group";
    }

    @Override
    public List<Property<?>> foremost() {
        return Group.PROPERTIES;
    }

    @Override
    public List<Property<?>> more() {
        return List.of();
    }

    @Override
    public <T> @Nullable T stated(Property<T> property) {
        return group.given().given(property).orElse(null);
    }

    @Override
    @SuppressWarnings("unchecked") // FAILURE_DOMAIN holds a Boolean
    public <T> @Nullable T implied(Property<T> property) {
        return property.equals(Property.FAILURE_DOMAIN)
                ? (T) (Object) group.kind().failsTogether()
                : property.fallback();
    }

    @Override
    public <T> Edit state(Property<T> property, @Nullable T value) {
        return value == null
                ? Edits.clear(now, group.id(), property)
                : Edits.state(now, group.id(), property, value);
    }
}
