package roundtrip.ui.inspector;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Edits;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Term;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// A part of the drawing.
record PartSubject(Topology now, Component part) implements Subject {
    private record Key(String id, Kind kind, String flavour) {}

    @Override
    public Object key() {
        return new Key(part.id(), part.kind(), flavour());
    }

    @Override
    public String kindWord() {
        return part.kind().word();
    }

    @Override
    public String flavour() {
        return part.role() instanceof Role.LoadBalancer role ? role.given().get(Property.PRODUCT).word() : "";
    }

    /// A balancer has the algorithms of its product.
    @Override
    public boolean offers(Term term) {
        return !(term instanceof Algorithm algorithm) || !(part.role() instanceof Role.LoadBalancer role)
                || algorithm.isOf(role.given().get(Property.PRODUCT));
    }

    @Override
    public List<Property<?>> foremost() {
        return Foremost.of(part.kind());
    }

    @Override
    public List<Property<?>> more() {
        return Foremost.rest(part.kind());
    }

    @Override
    public <T> @Nullable T stated(Property<T> property) {
        return part.stated(property);
    }

    @Override
    @SuppressWarnings("unchecked") // REDUNDANT holds a Boolean
    public <T> @Nullable T implied(Property<T> property) {
        return property.equals(Property.REDUNDANT)
                ? (T) (Object) part.kind().has(Trait.REDUNDANT_INSIDE)
                : property.fallback();
    }

    @Override
    public <T> Edit state(Property<T> property, @Nullable T value) {
        return value == null
                ? Edits.clear(now, part.id(), property)
                : Edits.state(now, part.id(), property, value);
    }
}
