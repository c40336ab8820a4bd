package roundtrip.formats.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Attributes;
import roundtrip.topology.Datum;
import roundtrip.topology.Extras;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Property;

/// An object while it is written: what the model says stands in a fixed order; where it says nothing, a member that the file gave
/// without a meaning takes the place; the unknown members follow.
final class Draft {
    private static final Predicate<Datum> SAYS_NOTHING = value -> value instanceof Datum.Nothing;
    private static final Predicate<Datum> IS_EMPTY = value -> SAYS_NOTHING.test(value)
            || value instanceof Datum.Items(List<Datum> items) && items.isEmpty();

    private final Extras extras;
    private final SequencedMap<String, Datum> written = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    Draft(Extras extras) {
        this.extras = extras;
    }

    Draft put(String name, @Nullable Datum value) {
        return put(name, value, SAYS_NOTHING);
    }

    /// @param fallback which extra of that name may stand for a value that is absent, so that the file can be read again
    Draft put(String name, @Nullable Datum value, Predicate<Datum> fallback) {
        known.add(name);
        Datum extra = extras.members().get(name);
        if (value != null) {
            written.put(name, value);
        } else if (extra != null && fallback.test(extra)) {
            written.put(name, extra);
        }
        return this;
    }

    /// An extra that is to stand here and not behind.
    Draft carried(String name) {
        return put(name, null, _ -> true);
    }

    /// Neither here nor behind.
    Draft left(String name) {
        known.add(name);
        return this;
    }

    Draft text(String name, @Nullable String value) {
        return put(name, value == null ? null : new Datum.Text(value));
    }

    Draft whole(String name, @Nullable Integer value) {
        return put(name, value == null ? null : PropertyWriter.whole(value));
    }

    /// A list, absent when it is empty unless the file gave it so.
    Draft list(String name, List<? extends Datum> items) {
        return put(name, items.isEmpty() ? null : new Datum.Items(List.copyOf(items)), IS_EMPTY);
    }

    /// Those properties, then what else is given.
    Draft attributes(List<Property<?>> properties, Attributes given) {
        for (Property<?> property : properties) {
            put(property.name(), PropertyWriter.given(property, given),
                    extra -> SAYS_NOTHING.test(extra) || PropertyReader.fits(property, extra));
        }
        for (Property<?> property : given.properties()) {
            if (!known.contains(property.name())) {
                put(property.name(), PropertyWriter.given(property, given));
            }
        }
        return this;
    }

    Draft placement(Placement placement) {
        Point at = placement.at();
        Point size = placement.size() == null ? null : new Point(placement.size().width(), placement.size().height());
        return put("at", at == null ? null : PropertyWriter.pair(at, -Passage.FARTHEST))
                .put("size", size == null ? null : PropertyWriter.pair(size, 0))
                .put("collapsed", placement.collapsed() == null ? null : new Datum.Truth(placement.collapsed()))
                .whole("z", placement.z());
    }

    /// All that was put, and the extras that nothing stood for.
    Datum.Members members() {
        extras.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                written.put(name, value);
            }
        });
        return new Datum.Members(written);
    }
}
