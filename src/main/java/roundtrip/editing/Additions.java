package roundtrip.editing;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// New parts: their ids, their names, and the server that a service brings when it is put on the empty canvas.
public final class Additions {
    private static final Size EMPTY_GROUP = new Size(320, 208);

    /// A drawing with a new part in it.
    ///
    /// @param id the id of the new part itself, to be selected
    public record Added(Topology topology, String id) {}

    private Additions() {}

    /// Adds a part of that kind.
    ///
    /// @param at absolute place of its upper left corner
    /// @param into a machine that runs it, a group that it stands in, or null
    public static Added part(Topology topology, Kind kind, Point at, @Nullable String into) {
        Component machine = into == null ? null : topology.component(into);
        if (machine != null && Placements.holds(machine, kind)) {
            return service(topology, kind, machine.id());
        }
        String group = into != null && topology.group(into) != null ? into : null;
        if (kind.has(Trait.NODE)) {
            return node(topology, kind, at, group);
        }
        Added server = node(topology, Kind.SERVER, at, group);
        return service(server.topology(), kind, server.id());
    }

    public static Added group(Topology topology, GroupKind kind, Point at, @Nullable String into) {
        String id = topology.freeId(kind.word());
        String parent = into != null && topology.group(into) != null ? into : null;
        Placement placement = Placement.none().moved(Placements.relative(topology, at, parent)).sized(EMPTY_GROUP);
        return new Added(topology.with(Group.of(id, kind).inside(parent).placed(placement)), id);
    }

    private static Added node(Topology topology, Kind kind, Point at, @Nullable String group) {
        String id = topology.freeId(shortId(kind));
        Component part = Component.of(id, kind).called(numbered(topology, kind)).inside(group)
                .placed(Placement.none().moved(Placements.relative(topology, at, group)));
        return new Added(topology.with(part), id);
    }

    private static Added service(Topology topology, Kind kind, String machine) {
        String wish = Component.path(machine, shortId(kind));
        String id = topology.freeId(wish);
        return new Added(topology.with(Component.of(id, kind).called(Titles.of(kind))), id);
    }

    /// "Server", "Server 2", "Server 3": the first name that no other part on the canvas has.
    private static String numbered(Topology topology, Kind kind) {
        String plain = Titles.of(kind);
        String name = plain;
        for (int number = 2; isTaken(topology, name); number++) {
            name = plain + " " + number;
        }
        return name;
    }

    private static boolean isTaken(Topology topology, String name) {
        return topology.nodes().anyMatch(node -> name.equals(node.name()));
    }

    private static String shortId(Kind kind) {
        return switch (kind) {
            case CLIENT -> "user";
            case LOAD_BALANCER -> "lb";
            case FIREWALL -> "fw";
            case SERVER -> "s";
            case DATABASE -> "db";
            case OBJECT_STORAGE -> "store";
            case MONITORING -> "mon";
            case OTHER -> "part";
            case DNS, CDN, WAF, WEB, APP, FILES, CACHE, QUEUE, AGENT -> kind.word();
        };
    }
}
