package roundtrip.topology;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// An arrow of the drawing.
///
/// @param from id of a component or group
/// @param to id of a component or group, possibly the same
/// @param bends corners that the user set, in px of the canvas
/// @param label what the user wrote on it; absent: told by kind, protocol and port
public record Link(String id, LinkKind kind, String from, String to, Attributes given, List<Point> bends,
        @Nullable String label, Extras extras) implements Identified {
    private static final int HTTPS_PORT = 443;

    public Link {
        bends = List.copyOf(bends);
    }

    public static Link of(String id, LinkKind kind, String from, String to) {
        return new Link(id, kind, from, to, Attributes.none(), List.of(), null, Extras.none());
    }

    public Optional<String> protocol() {
        return given.given(Property.PROTOCOL);
    }

    public Optional<Integer> port() {
        return given.given(Property.PORT);
    }

    public Optional<Terms.Switching> standby() {
        return given.given(Property.STANDBY);
    }

    /// Whether what travels here is encrypted: as stated, else by protocol https or port 443.
    public boolean encrypted() {
        return given.given(Property.TLS)
                .orElseGet(() -> protocol().map("https"::equals).orElse(false)
                        || port().map(number -> number == HTTPS_PORT).orElse(false));
    }

    /// What it states, and what is meant where it states nothing.
    public Attributes meant() {
        return given.with(Property.TLS, encrypted());
    }

    public boolean touches(String componentOrGroup) {
        return from.equals(componentOrGroup) || to.equals(componentOrGroup);
    }

    public Link between(String newFrom, String newTo) {
        return new Link(id, kind, newFrom, newTo, given, bends, label, extras);
    }

    public Link as(LinkKind newKind) {
        Attributes kept = given;
        for (Property<?> property : given.properties()) {
            kept = newKind.properties().contains(property) ? kept : kept.without(property);
        }
        return new Link(id, newKind, from, to, kept, bends, label, extras);
    }

    public Link stating(Attributes newGiven) {
        return new Link(id, kind, from, to, newGiven, bends, label, extras);
    }

    public <T> Link with(Property<T> property, T value) {
        return stating(given.with(property, value));
    }

    public Link without(Property<?> property) {
        return stating(given.without(property));
    }

    public Link bent(List<Point> newBends) {
        return new Link(id, kind, from, to, given, newBends, label, extras);
    }

    public Link labelled(@Nullable String newLabel) {
        return new Link(id, kind, from, to, given, bends, newLabel, extras);
    }

    public Link renamed(String newId) {
        return new Link(newId, kind, from, to, given, bends, label, extras);
    }

    public Link carrying(Extras newExtras) {
        return new Link(id, kind, from, to, given, bends, label, newExtras);
    }

    /// By id alone: cheap, and equal elements have equal ids.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
