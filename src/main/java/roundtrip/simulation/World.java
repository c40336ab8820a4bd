package roundtrip.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Network;
import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// The infrastructure during a run: what is stopped now, and who must hear of a change. Components and links are known by their place
/// in the file, so that packets look nothing up.
final class World {
    /// Hears that something was stopped or healed.
    interface Listener {
        /// @param before the state until now
        /// @param cause the event that changed it
        void changed(Walk before, Walk now, int cause);
    }

    /// Hears what balancers are told about their backends (maint, ready, drain, weight).
    interface Foreman {
        /// @return whether the order was for one of its backends
        boolean ordered(Intervention order);
    }

    final Topology topology;
    final Network network;
    final Agenda agenda;
    final Recorder recorder;
    final Meter meter;
    final Pace pace;
    final Mishaps mishaps;
    private final List<Component> parts;
    private final Map<String, Integer> links = new HashMap<>();
    private final @Nullable Slots[] slots;
    private final boolean[] dead;
    private final int[] deaths;
    private final boolean[] cut;
    private final List<Listener> listeners = new ArrayList<>();
    private Walk walk;

    World(Topology topology, Agenda agenda, Recorder recorder, Meter meter, long seed) {
        this.topology = topology;
        this.agenda = agenda;
        this.recorder = recorder;
        this.meter = meter;
        network = Network.of(topology);
        Slowness slowness = new Slowness();
        pace = new Pace(topology, slowness, seed);
        mishaps = new Mishaps(this, slowness);
        walk = network.intact();
        parts = topology.components().list();
        topology.links().list().forEach(link -> links.put(link.id(), links.size()));
        dead = new boolean[parts.size()];
        deaths = new int[parts.size()];
        cut = new boolean[links.size()];
        slots = new @Nullable Slots[parts.size()];
    }

    /// The number by which the meter knows a component.
    int place(String component) {
        return network.place(component);
    }

    int size() {
        return parts.size();
    }

    Component part(int place) {
        return parts.get(place);
    }

    Kind kind(int place) {
        return parts.get(place).kind();
    }

    Kind kind(String component) {
        int place = place(component);
        return place < 0 ? Kind.OTHER : kind(place);
    }

    /// A primary or standalone database.
    boolean isWriterByRole(int place) {
        return parts.get(place).role() instanceof Role.Database role && role.isWriter();
    }

    /// The slots of a component.
    Slots slots(int place) {
        Slots known = slots[place];
        if (known == null) {
            known = new Slots(this, place);
            slots[place] = known;
        }
        return known;
    }

    Lane lane(Segment segment) {
        int to = place(segment.to());
        return new Lane(segment, place(segment.from()), to, links.getOrDefault(segment.link(), -1),
                parts.get(to).kind().has(Trait.TRANSPARENT), pace.usualLatency(segment));
    }

    /// The state now.
    Walk walk() {
        return walk;
    }

    boolean isDead(int place) {
        return dead[place];
    }

    /// How often the component has been stopped: what it had in hand before, it knows no more.
    int deaths(int place) {
        return deaths[place];
    }

    /// @param link its number; -1 where none is drawn
    boolean isCut(int link) {
        return link >= 0 && cut[link];
    }

    void become(Walk state) {
        walk = state;
        for (int place = 0; place < dead.length; place++) {
            boolean wasDead = dead[place];
            dead[place] = state.isDown(parts.get(place).id());
            deaths[place] += dead[place] && !wasDead ? 1 : 0;
        }
        links.forEach((id, number) -> cut[number] = state.failure().isCut(id));
    }

    void listen(Listener listener) {
        listeners.add(listener);
    }

    void tell(Walk before, Walk now, int cause) {
        List.copyOf(listeners).forEach(listener -> listener.changed(before, now, cause));
    }
}
