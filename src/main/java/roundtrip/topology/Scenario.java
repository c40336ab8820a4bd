package roundtrip.topology;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/// What is played on a drawing: who asks how much, and what breaks and heals when. The same scenario on the same drawing always
/// plays the same.
///
/// @param id unique among the scenarios of a document
/// @param name as given; absent: the id
/// @param given `seed` and `seconds`
/// @param traffic empty: each user asks as its own members say
/// @param events what is done to the infrastructure, in any order
public record Scenario(String id, @Nullable String name, Attributes given, List<Traffic> traffic,
        List<Incident> events, Extras extras) implements Identified {
    public static final List<Property<?>> PROPERTIES = List.of(Property.SEED, Property.SECONDS);

    public Scenario {
        traffic = List.copyOf(traffic);
        events = List.copyOf(events);
    }

    /// One that states nothing: a minute of what the users ask by themselves.
    public static Scenario of(String id) {
        return new Scenario(id, null, Attributes.none(), List.of(), List.of(), Extras.none());
    }

    public long seed() {
        return given.get(Property.SEED);
    }

    public BigDecimal seconds() {
        return given.get(Property.SECONDS);
    }

    public <T> Scenario with(Property<T> property, T value) {
        return new Scenario(id, name, given.with(property, value), traffic, events, extras);
    }

    public Scenario asking(List<Traffic> other) {
        return new Scenario(id, name, given, other, events, extras);
    }

    public Scenario suffering(List<Incident> other) {
        return new Scenario(id, name, given, traffic, other, extras);
    }

    public Scenario called(@Nullable String newName) {
        return new Scenario(id, newName, given, traffic, events, extras);
    }

    public Scenario carrying(Extras newExtras) {
        return new Scenario(id, name, given, traffic, events, newExtras);
    }

    /// With other ids for the parts that it speaks of.
    Scenario naming(UnaryOperator<String> now) {
        return new Scenario(id, name, given, traffic.stream().map(one -> one.from(now.apply(one.client()))).toList(),
                events.stream().map(one -> one.at(now.apply(one.target()))).toList(), extras);
    }

    /// Without what speaks of parts that are not there.
    Scenario among(Predicate<String> there) {
        List<Traffic> left = traffic.stream().filter(one -> there.test(one.client())).toList();
        List<Incident> events = this.events.stream().filter(one -> there.test(one.target())).toList();
        return left.size() == traffic.size() && events.size() == this.events.size()
                ? this
                : new Scenario(id, name, given, left, events, extras);
    }
}
