package roundtrip.editing;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// Where a part may be put.
public final class Placements {
    private Placements() {}

    /// Why a part of that kind cannot be put there, or null if it can.
    ///
    /// @param into a machine or group, or null for the empty canvas
    public static @Nullable String refusal(Topology topology, Kind kind, @Nullable String into) {
        Component machine = into == null ? null : topology.component(into);
        if (machine != null) {
            return holds(machine, kind)
                    ? null
                    : Titles.say("refuse.inside", Titles.of(kind), Titles.of(topology, machine.id()));
        }
        return kind.has(Trait.NODE) || kind.has(Trait.BRINGS_SERVER)
                ? null
                : Titles.say("refuse.needs-machine", Titles.of(kind));
    }

    /// Whether a machine can run a service of that kind. An agent runs on any machine, other services on servers.
    public static boolean holds(Component machine, Kind kind) {
        if (machine.isService() || !kind.has(Trait.SERVICE)) {
            return false;
        }
        return machine.kind() == Kind.SERVER
                || kind == Kind.AGENT && machine.kind() != Kind.CLIENT && machine.kind() != Kind.DNS;
    }

    /// The absolute place of the inside of a group (or of the canvas).
    public static Point origin(Topology topology, @Nullable String group) {
        Point sum = new Point(0, 0);
        String id = group;
        for (int depth = 0; id != null && depth <= topology.groups().size(); depth++) {
            Group frame = topology.group(id);
            if (frame == null) {
                break;
            }
            Point at = frame.placement().at();
            sum = at == null ? sum : sum.plus(at.x(), at.y());
            id = frame.parent();
        }
        return sum;
    }

    static Point relative(Topology topology, Point absolute, @Nullable String group) {
        Point origin = origin(topology, group);
        return absolute.plus(-origin.x(), -origin.y());
    }
}
