package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import roundtrip.routing.Walk;

/// Who has a request in hand, and where. When a part stops, all that it has in hand breaks off at that moment, whether it is started
/// again soon or not: the machine closes the connections of a program that is gone.
final class Presence implements World.Listener {
    private final World world;
    private final boolean later;
    private final List<Set<Asker>> present = new ArrayList<>();

    /// @param later whether anything can stop during the run; else nobody is written down
    Presence(World world, boolean later) {
        this.world = world;
        this.later = later;
        if (later) {
            for (int place = 0; place < world.size(); place++) {
                present.add(new LinkedHashSet<>());
            }
            world.listen(this);
        }
    }

    void enter(int place, Asker who) {
        if (later) {
            present.get(place).add(who);
        }
    }

    void leave(int place, Asker who) {
        if (later) {
            present.get(place).remove(who);
        }
    }

    @Override
    public void changed(Walk before, Walk now, int cause) {
        for (int place = 0; place < present.size(); place++) {
            if (world.isDead(place) && !before.isDown(world.part(place).id())) {
                List.copyOf(present.get(place)).forEach(who -> who.died(cause));
            }
        }
    }
}
