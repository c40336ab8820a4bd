package roundtrip.editing;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Nesting;
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

    static Point relative(Topology topology, Point absolute, @Nullable String group) {
        Point origin = new Nesting(topology).origin(group);
        return absolute.plus(-origin.x(), -origin.y());
    }
}
