package roundtrip.topology;

import java.math.BigDecimal;
import java.util.List;

import roundtrip.topology.Terms.Deed;

/// Something that is done to the infrastructure during a scenario.
///
/// @param target id of a component, link or group
/// @param given `atMs` and `op`, which are always there, and `factor`: how many times slower, or the new weight
public record Incident(String target, Attributes given, Extras extras) {
    public static final List<Property<?>> PROPERTIES = List.of(Property.AT_MS, Property.OP, Property.FACTOR);
    /// How many times slower where nothing is said.
    public static final BigDecimal SLOWER = BigDecimal.TEN;

    public static Incident of(BigDecimal atMs, Deed op, String target) {
        return new Incident(target, Attributes.none().with(Property.AT_MS, atMs).with(Property.OP, op), Extras.none());
    }

    public BigDecimal atMs() {
        return given.get(Property.AT_MS);
    }

    public Deed op() {
        return given.get(Property.OP);
    }

    public <T> Incident with(Property<T> property, T value) {
        return new Incident(target, given.with(property, value), extras);
    }

    public Incident at(String newTarget) {
        return new Incident(newTarget, given, extras);
    }
}
