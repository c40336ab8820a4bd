package roundtrip.analysis.comparison;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Labels;
import roundtrip.topology.Attributes;
import roundtrip.topology.Common;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.HealthCheck;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Term;
import roundtrip.words.Words;

/// What an element states, and what is meant where it states nothing. Properties are found by name, because kinds that differ may have
/// different ones of one name.
///
/// @param known what such an element may state
/// @param labels what the properties and their values are called
record Stated(Attributes given, Attributes meant, List<Property<?>> known, Labels labels) {
    static Stated common(Component part) {
        return new Stated(part.common().given(), part.meant(), Common.PROPERTIES, labels(part));
    }

    static Stated role(Component part) {
        return new Stated(part.role().given(), part.role().meant(), part.kind().properties(), labels(part));
    }

    static Stated of(Link link) {
        return new Stated(link.given(), link.meant(), link.kind().properties(), new Labels("link", ""));
    }

    static Stated of(Group group) {
        return new Stated(group.given(), group.meant(), Group.PROPERTIES, new Labels("group", ""));
    }

    private static Labels labels(Component part) {
        return new Labels(part.kind().word(), part.role() instanceof Role.LoadBalancer role
                ? role.given().get(Property.PRODUCT).word()
                : "");
    }

    /// In words of the file form; absent where nothing is given.
    @Nullable
    String given(String name) {
        return property(name).flatMap(given::given).map(Values::text).orElse(null);
    }

    /// In words of the file form; absent where nothing is given and nothing is meant by that.
    @Nullable
    String meant(String name) {
        return property(name).flatMap(this::value).map(Values::text).orElse(null);
    }

    /// As people read it.
    @Nullable
    String told(String name) {
        return property(name).flatMap(one -> value(one).map(value -> told(one, value))).filter(text -> !text.isEmpty())
                .orElse(null);
    }

    Optional<String> called(String name) {
        return property(name).map(labels::of);
    }

    private Optional<Property<?>> property(String name) {
        return known.stream().filter(property -> property.name().equals(name)).findFirst()
                .map(property -> (Property<?>) property);
    }

    private Optional<Object> value(Property<?> property) {
        return meant.given(property).map(value -> (Object) value).or(() -> Optional.ofNullable(property.fallback()));
    }

    private String told(Property<?> property, Object value) {
        Words words = Words.in("analysis");
        return switch (value) {
            case Term term -> labels.of(property, term);
            case Boolean flag -> words.say(flag ? "yes" : "no");
            case List<?> items -> String.join(Values.BETWEEN,
                    items.stream().map(item -> told(property, item)).toList());
            case HealthCheck check ->
                words.say("check", String.valueOf(check.interMs()), String.valueOf(check.fall()),
                        String.valueOf(check.rise()));
            default -> Values.text(value);
        };
    }
}
