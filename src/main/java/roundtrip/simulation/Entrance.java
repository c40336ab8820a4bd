package roundtrip.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import roundtrip.routing.Demand;
import roundtrip.routing.Hop;
import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Property;

/// Where requests come in. Balancers that share an address (VRRP) notice a silent peer only after three advertisements and a
/// little more; until then requests knock at the old door.
///
/// Source: RFC 3768: master-down interval = 3 · advertisement interval + skew, skew = (256 − priority) / 256 s.
final class Entrance implements World.Listener {
    private static final int MISSED = 3;
    private static final int PRIORITIES = 256;

    private final World world;
    private final Map<Demand, Integer> turns = new LinkedHashMap<>();
    private Walk known;
    private int changes;

    Entrance(World world) {
        this.world = world;
        known = world.walk();
        world.listen(this);
    }

    /// The way to the entry whose turn it is. Where nothing is left, the way that the intact drawing shows, to be refused there.
    Optional<Hop> next(Demand demand) {
        List<Hop> entries = known.entries(demand);
        if (entries.isEmpty()) {
            entries = world.network.intact().entries(demand);
        }
        int turn = turns.merge(demand, 1, Integer::sum) - 1;
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(turn % entries.size()));
    }

    @Override
    public void changed(Walk before, Walk now, int cause) {
        int change = ++changes;
        Optional<String> heir = heir(known, now);
        if (heir.isEmpty()) {
            known = now;
            return;
        }
        world.agenda.meanwhile(takeover(heir.get()), () -> {
            if (change == changes) {
                known = now;
                world.recorder.add(id -> new Event.TookOver(id, cause, world.agenda.now(), heir.get()));
            }
        });
    }

    /// Who takes over an address that a group of several shares.
    private Optional<String> heir(Walk from, Walk to) {
        for (List<String> group : world.network.entryGroups()) {
            Optional<String> was = holder(group, from);
            Optional<String> is = holder(group, to);
            if (group.size() > 1 && is.isPresent() && !is.equals(was)) {
                return is;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> holder(List<String> group, Walk walk) {
        return group.stream().filter(member -> !walk.isDown(member)).findFirst();
    }

    private long takeover(String heir) {
        Component part = world.topology.component(heir);
        long interval = part == null ? 0 : Pace.nanos(part.role().given().get(Property.ADVERT_MS));
        int priority = part == null ? 0 : part.role().given().get(Property.PRIORITY);
        long skew = 1000 * Pace.MS * (PRIORITIES - priority) / PRIORITIES;
        long now = world.agenda.now();
        long lastSign = interval == 0 ? now : now / interval * interval;
        return lastSign + MISSED * interval + skew;
    }
}
