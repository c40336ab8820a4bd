package roundtrip.topology;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A frame round machines and other groups: a network, a zone, a cluster …
///
/// @param name as the file gives it; what it is called is [#name()]
/// @param parent the group round this one, if any
public record Group(String id, GroupKind kind, @Nullable String name, @Nullable String parent, Attributes given,
        Placement placement, Extras extras) implements Identified {
    /// What a group may state, in the order in which it is written.
    public static final List<Property<?>> PROPERTIES = List.of(Property.BOUNDARY_FIREWALL, Property.PUBLIC,
            Property.FAILURE_DOMAIN);

    public static Group of(String id, GroupKind kind) {
        return new Group(id, kind, null, null, Attributes.none(), Placement.none(), Extras.none());
    }

    /// What it is called; absent, also where nothing but blanks was given: the label of the kind.
    @Override
    public @Nullable String name() {
        return name == null || name.isBlank() ? null : name;
    }

    /// As the file gives it: it may be blank.
    public @Nullable String writtenName() {
        return name;
    }

    /// Whether all that it holds fails together.
    public boolean isFailureDomain() {
        return given.given(Property.FAILURE_DOMAIN).orElse(kind.failsTogether());
    }

    /// What it states, and what is meant where it states nothing.
    public Attributes meant() {
        return given.with(Property.FAILURE_DOMAIN, isFailureDomain());
    }

    public Group called(@Nullable String newName) {
        return new Group(id, kind, newName, parent, given, placement, extras);
    }

    public Group inside(@Nullable String newParent) {
        return new Group(id, kind, name, newParent, given, placement, extras);
    }

    public Group stating(Attributes newGiven) {
        return new Group(id, kind, name, parent, newGiven, placement, extras);
    }

    public Group placed(Placement newPlacement) {
        return new Group(id, kind, name, parent, given, newPlacement, extras);
    }

    public Group renamed(String newId) {
        return new Group(newId, kind, name, parent, given, placement, extras);
    }

    public Group carrying(Extras newExtras) {
        return new Group(id, kind, name, parent, given, placement, newExtras);
    }

    /// By id alone: cheap, and equal elements have equal ids.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
