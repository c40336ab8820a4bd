package roundtrip.ui.inspector;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Edits;
import roundtrip.topology.Edit;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

/// An arrow of the drawing.
record LinkSubject(Topology now, Link link) implements Subject {
    private record Key(String id, LinkKind kind) {}

    @Override
    public Object key() {
        return new Key(link.id(), link.kind());
    }

    @Override
    public String kindWord() {
        return "link";
    }

    @Override
    public List<Property<?>> foremost() {
        return Foremost.of(link.kind());
    }

    @Override
    public List<Property<?>> more() {
        return Foremost.rest(link.kind());
    }

    @Override
    public <T> @Nullable T stated(Property<T> property) {
        return link.given().given(property).orElse(null);
    }

    @Override
    @SuppressWarnings("unchecked") // TLS holds a Boolean
    public <T> @Nullable T implied(Property<T> property) {
        return property.equals(Property.TLS)
                ? (T) (Object) link.without(Property.TLS).encrypted()
                : property.fallback();
    }

    @Override
    public <T> Edit state(Property<T> property, @Nullable T value) {
        return value == null
                ? Edits.clear(now, link.id(), property)
                : Edits.state(now, link.id(), property, value);
    }
}
