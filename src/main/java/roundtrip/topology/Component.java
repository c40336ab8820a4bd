package roundtrip.topology;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/// A machine, or a service inside one.
///
/// @param id the id of the file; of a service the path `machine/service`
/// @param name as the file gives it; what it is called is [#name()]
/// @param parent of a service its machine, of a machine the group round it, if any
public record Component(String id, Kind kind, @Nullable String name, Role role, Common common, @Nullable String parent,
        Placement placement, Extras extras) implements Identified {
    private static final char SLASH = '/';

    /// A machine that states nothing.
    public static Component of(String id, Kind kind) {
        return new Component(id, kind, null, kind.role(Attributes.none()), Common.none(), hostOf(id), Placement.none(),
                Extras.none());
    }

    /// The id of a service of that machine.
    public static String path(String host, String service) {
        return host + SLASH + service;
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

    private static @Nullable String hostOf(String id) {
        int slash = id.indexOf(SLASH);
        return slash < 0 ? null : id.substring(0, slash);
    }

    public boolean isService() {
        return id.indexOf(SLASH) >= 0;
    }

    /// The machine that this is or belongs to.
    public String host() {
        String host = hostOf(id);
        return host == null ? id : host;
    }

    /// The id within the machine: of `s1/db` it is `db`, of `s1` it is `s1`.
    public String localId() {
        return id.substring(id.indexOf(SLASH) + 1);
    }

    /// Redundant inside: it says so, it has two instances or more, or its kind is so by nature.
    public boolean isRedundantInside() {
        return common.given().given(Property.REDUNDANT).orElse(kind.has(Trait.REDUNDANT_INSIDE))
                || common.instances() >= 2;
    }

    /// What it states of the properties that any part may have, and what is meant where it states nothing.
    public Attributes meant() {
        return common.given().with(Property.REDUNDANT,
                common.given().given(Property.REDUNDANT).orElse(kind.has(Trait.REDUNDANT_INSIDE)));
    }

    /// All that it states, role and common properties together.
    public <T> @Nullable T stated(Property<T> property) {
        return (Common.PROPERTIES.contains(property) ? common.given() : role.given()).given(property).orElse(null);
    }

    public <T> Component with(Property<T> property, T value) {
        return changing(property, given -> given.with(property, value));
    }

    public Component without(Property<?> property) {
        return changing(property, given -> given.without(property));
    }

    private Component changing(Property<?> property, UnaryOperator<Attributes> change) {
        return Common.PROPERTIES.contains(property)
                ? new Component(id, kind, name, role, new Common(change.apply(common.given())), parent, placement,
                        extras)
                : playing(kind.role(change.apply(role.given())));
    }

    public Component playing(Role newRole) {
        return new Component(id, kind, name, newRole, common, parent, placement, extras);
    }

    /// The same part as another kind: what the new kind cannot state is left out.
    public Component as(Kind newKind) {
        Attributes kept = role.given();
        for (Property<?> property : role.given().properties()) {
            kept = newKind.properties().contains(property) ? kept : kept.without(property);
        }
        return new Component(id, newKind, name, newKind.role(kept), common, parent, placement, extras);
    }

    public Component called(@Nullable String newName) {
        return new Component(id, kind, newName, role, common, parent, placement, extras);
    }

    /// The machine in another group (or none).
    public Component inside(@Nullable String newParent) {
        return new Component(id, kind, name, role, common, newParent, placement, extras);
    }

    public Component placed(Placement newPlacement) {
        return new Component(id, kind, name, role, common, parent, newPlacement, extras);
    }

    /// Under another id; a service's machine follows from it.
    public Component renamed(String newId) {
        String newHost = hostOf(newId);
        return new Component(newId, kind, name, role, common, newHost != null ? newHost : isService() ? null : parent,
                placement, extras);
    }

    public Component carrying(Extras newExtras) {
        return new Component(id, kind, name, role, common, parent, placement, newExtras);
    }

    /// By id alone: cheap, and equal elements have equal ids.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
