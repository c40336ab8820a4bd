package roundtrip.analysis.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Inspection;
import roundtrip.routing.Ends;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Placement;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// A drawing that is being changed, and the verbs of which quick fixes are made. What is new has no place yet.
final class Blueprint {
    private static final Pattern NUMBER_BEHIND = Pattern.compile("^(.*?)\\s*(\\d*)$", Pattern.DOTALL);

    private Design design;

    private Blueprint(Design design) {
        this.design = design;
    }

    /// One step of undo.
    ///
    /// @param key of its name in the bundle `analysis`, behind `fix.`
    static Edit fix(String key, List<?> values, Consumer<Blueprint> change) {
        return fix(key, key, values, change);
    }

    /// One way of several.
    ///
    /// @param aim of the name of the plainest one
    static Edit fix(String key, String aim, List<?> values, Consumer<Blueprint> change) {
        return Edit.of(said(key, values), said(aim, values), design -> {
            Blueprint plan = new Blueprint(design);
            change.accept(plan);
            return plan.design;
        });
    }

    private static String said(String key, List<?> values) {
        return Words.in("analysis").say("fix." + key, values.toArray());
    }

    Topology topology() {
        return design.topology();
    }

    /// What the rules would be handed now.
    Inspection inspection() {
        return new Inspection(design);
    }

    private void put(Topology changed) {
        design = design.with(changed);
    }

    Component part(String id) {
        return Objects.requireNonNull(topology().component(id), id);
    }

    Component machine(String id) {
        return part(part(id).host());
    }

    void change(String id, UnaryOperator<Component> change) {
        put(topology().with(change.apply(part(id))));
    }

    <T> void state(String id, Property<T> property, T value) {
        change(id, part -> part.with(property, value));
    }

    void changeLink(String id, UnaryOperator<Link> change) {
        Link link = topology().link(id);
        if (link != null) {
            put(topology().with(change.apply(link)));
        }
    }

    void removeLink(String id) {
        put(topology().withLinks(topology().links().without(link -> link.id().equals(id))));
    }

    /// An arrow, unless there is one of that kind already.
    void link(LinkKind kind, String from, String to, UnaryOperator<Link> change) {
        boolean there = topology().links().stream()
                .anyMatch(link -> link.kind() == kind && link.from().equals(from) && link.to().equals(to));
        if (!there && !from.equals(to)) {
            copy(change.apply(Link.of("l", kind, from, to)));
        }
    }

    void link(LinkKind kind, String from, String to) {
        link(kind, from, to, UnaryOperator.identity());
    }

    /// The same arrow once more, under an id of its own.
    void copy(Link link) {
        String id = topology().freeId("l" + (topology().links().size() + 1));
        put(topology().with(link.renamed(id).bent(List.of())));
    }

    /// A new part.
    ///
    /// @return its id
    String add(Kind kind, String wish, @Nullable String name, @Nullable String group) {
        String id = topology().freeId(wish);
        put(topology().with(Component.of(id, kind).called(name == null ? null : numbered(name)).inside(group)));
        return id;
    }

    /// A new service of a machine.
    String addService(Kind kind, String machine) {
        String id = topology().freeId(Component.path(machine, kind == Kind.DATABASE ? "db" : kind.word()));
        put(topology().with(Component.of(id, kind)));
        return id;
    }

    /// A part like that one, under an id and name of its own; its addresses stay with the first.
    String twin(String id, String wish) {
        Component model = part(id);
        String own = topology().freeId(wish);
        Component copy = model.renamed(own).without(Property.IP).placed(Placement.none())
                .called(model.isService() ? model.name() : nameBeside(model));
        put(topology().with(copy.isService() ? copy : copy.inside(model.parent())));
        return own;
    }

    /// Two parts of a kind without a name could not be told apart; databases are by their roles.
    private @Nullable String nameBeside(Component model) {
        String name = model.name();
        if (name != null) {
            return numbered(name);
        }
        return model.kind() == Kind.DATABASE
                ? null
                : numbered(Words.in("kinds").say("kind." + model.kind().word()) + " 2");
    }

    /// The name with the next number that no other part has: "Server 2" behind "Server 1".
    String numbered(String name) {
        Matcher parts = NUMBER_BEHIND.matcher(name);
        boolean joined = parts.matches() && !parts.group(2).isEmpty() && !parts.group(1).isEmpty()
                && name.equals(parts.group(1) + parts.group(2));
        String plain = parts.matches() ? parts.group(1) : name;
        String candidate = name;
        for (int number = 2; isTaken(candidate); number++) {
            candidate = plain + (joined ? "" : " ") + number;
        }
        return candidate;
    }

    private boolean isTaken(String name) {
        return topology().nodes().anyMatch(node -> name.equals(node.name()));
    }

    /// An id like the one of another part, with a number behind it.
    static String alike(String id) {
        return id.replaceAll("\\d+$", "");
    }

    /// Moves a service to another machine, with all that refers to it. What it exchanged inside its machine becomes arrows.
    ///
    /// @return its new id
    String move(String service, String machine) {
        String old = part(service).host();
        List<Component> beside = topology().services(old);
        Component moved = part(service);
        String id = topology().freeId(Component.path(machine, moved.localId()));
        UnaryOperator<String> now = one -> one.equals(service) ? id : one;
        Ends ends = new Ends(topology());
        design = design.renamed(new Topology(topology().components().map(one -> one.renamed(now.apply(one.id()))),
                topology().links().map(link -> link.between(means(ends.from(link), service) ? id : link.from(),
                        means(ends.to(link), service) ? id : link.to())),
                topology().groups()), now);
        boolean hasApp = beside.stream().anyMatch(one -> one.kind() == Kind.APP);
        for (Component other : beside) {
            inside(other, moved, hasApp).ifPresent(kind -> link(kind, other.id(), id));
            inside(moved, other, hasApp).ifPresent(kind -> link(kind, id, other.id()));
        }
        return id;
    }

    /// Whether an end is that service, by its own name or by that of its server.
    private static boolean means(Optional<Component> end, String service) {
        return end.filter(part -> part.id().equals(service)).isPresent();
    }

    /// What one service asks of another on the same machine, without an arrow.
    private static Optional<LinkKind> inside(Component from, Component to, boolean hasApp) {
        if (from.kind() == Kind.WEB && to.kind() == Kind.APP) {
            return Optional.of(LinkKind.REQUEST);
        }
        if (from.kind() != (hasApp ? Kind.APP : Kind.WEB)) {
            return Optional.empty();
        }
        return switch (to.role()) {
            case Role.Database database -> Optional.of(database.isWriter() ? LinkKind.READWRITE : LinkKind.READ);
            case Role.Cache _ -> Optional.of(LinkKind.READWRITE);
            default -> Optional.empty();
        };
    }
}
