package roundtrip.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// What a part states about itself: the given values of some properties. What is absent stays absent, and means the default.
public final class Attributes {
    private static final Attributes NONE = new Attributes(new LinkedHashMap<>());

    private final SequencedMap<Property<?>, Object> values;

    private Attributes(Map<Property<?>, Object> values) {
        this.values = Ordered.copy(values);
    }

    public static Attributes none() {
        return NONE;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean has(Property<?> property) {
        return values.containsKey(property);
    }

    public SequencedSet<Property<?>> properties() {
        return values.sequencedKeySet();
    }

    /// The value as given.
    @SuppressWarnings("unchecked") // with(…) is the only way in, and it takes a value of the property's type
    public <T> Optional<T> given(Property<T> property) {
        return Optional.ofNullable((T) values.get(property));
    }

    /// The value as given, else its default.
    ///
    /// @throws NoSuchElementException if it is absent and the property has no default; ask [#given] for those
    public <T> T get(Property<T> property) {
        T fallback = property.fallback();
        Optional<T> given = given(property);
        if (given.isPresent()) {
            return given.get();
        }
        if (fallback == null) {
            throw new NoSuchElementException(property.name());
        }
        return fallback;
    }

    public <T> Attributes with(Property<T> property, T value) {
        Map<Property<?>, Object> changed = new LinkedHashMap<>(values);
        changed.put(property, value);
        return new Attributes(changed);
    }

    public Attributes without(Property<?> property) {
        if (!has(property)) {
            return this;
        }
        Map<Property<?>, Object> changed = new LinkedHashMap<>(values);
        changed.remove(property);
        return new Attributes(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        values.forEach((property, value) -> text.append(text.length() > 1 ? ", " : "").append(property.name())
                .append('=').append(value));
        return text.append('}').toString();
    }
}
