package roundtrip.simulation;

import java.util.Arrays;

import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Switching;

/// Replicas that become the new primary: by themselves (`promote: automatic`) after three missed signs of life, a second apart, or
/// because somebody says so, which needs no finding out; then `promoteMs`.
final class Promotion implements World.Listener {
    private static final long DETECTION = 3_000 * Pace.MS;

    private static final long NEVER = -1;

    private final World world;
    private final Copies copies;
    private final boolean[] writes;
    private final long[] readyAt;

    Promotion(World world, Copies copies) {
        this.world = world;
        this.copies = copies;
        writes = new boolean[world.size()];
        readyAt = new long[writes.length];
        Arrays.fill(readyAt, NEVER);
        look();
        world.listen(this);
    }

    private void look() {
        for (int place = 0; place < writes.length; place++) {
            writes[place] = world.kind(place) == Kind.DATABASE && world.walk().isWriter(world.part(place).id());
        }
    }

    /// Whether the database takes writes.
    boolean takesWrites(int database) {
        return writes[database];
    }

    @Override
    public void changed(Walk before, Walk now, int cause) {
        look();
        for (int place = 0; place < writes.length; place++) {
            Component part = world.part(place);
            if (!world.mishaps.isSuccessor(part.id())) {
                readyAt[place] = NEVER;
            } else if (readyAt[place] == NEVER && part.role() instanceof Role.Database role) {
                promote(place, role, cause);
            }
        }
    }

    private void promote(int place, Role.Database role, int cause) {
        String id = world.part(place).id();
        boolean byItself = role.promote() == Switching.AUTOMATIC && !world.mishaps.isPromoted(id);
        long ready = world.agenda.now() + (byItself ? DETECTION : 0)
                + Pace.nanos(role.given().get(Property.PROMOTE_MS));
        readyAt[place] = ready;
        world.agenda.meanwhile(ready, () -> {
            if (readyAt[place] == ready) {
                int event = world.recorder.add(one -> new Event.Promoted(one, cause, world.agenda.now(), id));
                copies.takeOver(place, event);
                world.mishaps.succeed(id, event);
            }
        });
    }
}
