package roundtrip.simulation;

import java.util.LinkedHashMap;
import java.util.Map;

import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;

/// Replicas that become the new primary by themselves (`promote: automatic`): three missed signs of life, a second apart, and
/// then `promoteMs`.
final class Promotion implements World.Listener {
    private static final long DETECTION = 3_000 * Pace.MS;

    private final World world;
    private final Map<String, Long> readyAt = new LinkedHashMap<>();

    Promotion(World world) {
        this.world = world;
        world.listen(this);
    }

    /// Whether the database takes writes already.
    boolean takesWrites(String database) {
        return world.walk().isWriter(database) && readyAt.getOrDefault(database, 0L) <= world.agenda.now();
    }

    @Override
    public void changed(Walk before, Walk now, int cause) {
        world.topology.of(Kind.DATABASE).map(Component::id).filter(id -> now.isWriter(id) && !before.isWriter(id))
                .filter(id -> isReplica(id)).forEach(id -> promote(id, cause));
    }

    private boolean isReplica(String database) {
        Component part = world.topology.component(database);
        return part != null && part.role() instanceof Role.Database role && role.isReplica();
    }

    private void promote(String database, int cause) {
        Component part = world.topology.component(database);
        long work = part == null ? 0 : Pace.nanos(part.role().given().get(Property.PROMOTE_MS));
        long ready = world.agenda.now() + DETECTION + work;
        readyAt.put(database, ready);
        world.agenda.meanwhile(ready, () -> {
            if (takesWrites(database)) {
                world.recorder.add(id -> new Event.Promoted(id, cause, world.agenda.now(), database));
            }
        });
    }
}
