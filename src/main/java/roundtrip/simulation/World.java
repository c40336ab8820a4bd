package roundtrip.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Failure;
import roundtrip.routing.Network;
import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// The infrastructure during a run: what is stopped now, and who must hear of a change.
final class World {
    /// Hears that something was stopped or healed.
    interface Listener {
        /// @param before the state until now
        /// @param cause the event that changed it
        void changed(Walk before, Walk now, int cause);
    }

    final Topology topology;
    final Network network;
    final Agenda agenda;
    final Recorder recorder;
    final Meter meter;
    private final List<Component> parts;
    private final Map<String, Integer> links = new HashMap<>();
    private final @Nullable Station[] stations;
    private final boolean[] dead;
    private final boolean[] cut;
    final Pace pace;
    private final Set<String> removed = new LinkedHashSet<>();
    private final Set<String> promoted = new LinkedHashSet<>();
    private final List<Listener> listeners = new ArrayList<>();
    private Walk walk;

    World(Topology topology, Agenda agenda, Recorder recorder, Meter meter) {
        this.topology = topology;
        this.agenda = agenda;
        this.recorder = recorder;
        this.meter = meter;
        network = Network.of(topology);
        pace = new Pace(topology);
        walk = network.intact();
        parts = topology.components().list();
        topology.links().list().forEach(link -> links.put(link.id(), links.size()));
        dead = new boolean[parts.size()];
        cut = new boolean[links.size()];
        stations = new @Nullable Station[parts.size()];
    }

    /// The number by which the meter knows a component.
    int place(String component) {
        return network.place(component);
    }

    /// The state now.
    Walk walk() {
        return walk;
    }

    void listen(Listener listener) {
        listeners.add(listener);
    }

    boolean isDead(String component) {
        return walk.isDown(component);
    }

    boolean isDead(int place) {
        return dead[place];
    }

    /// @param link its number; -1 where none is drawn
    boolean isCut(int link) {
        return link >= 0 && cut[link];
    }

    Component part(int place) {
        return parts.get(place);
    }

    Kind kind(int place) {
        return parts.get(place).kind();
    }

    /// A primary or standalone database.
    boolean isWriterByRole(int place) {
        return parts.get(place).role() instanceof Role.Database role && role.isWriter();
    }

    boolean isPromotedByHand(int place) {
        return promoted.contains(parts.get(place).id());
    }

    /// The slots of a component.
    Station station(int place) {
        Station known = stations[place];
        if (known == null) {
            known = new Station(this, parts.get(place));
            stations[place] = known;
        }
        return known;
    }

    Lane lane(Segment segment) {
        int to = place(segment.to());
        return new Lane(segment, place(segment.from()), to, links.getOrDefault(segment.link(), -1),
                parts.get(to).kind().has(Trait.TRANSPARENT), pace.latency(segment));
    }

    private void become(Walk state) {
        walk = state;
        for (int place = 0; place < dead.length; place++) {
            dead[place] = state.isDown(parts.get(place).id());
        }
        links.forEach((id, number) -> cut[number] = state.failure().isCut(id));
    }

    Kind kind(String component) {
        Component part = topology.component(component);
        return part == null ? Kind.OTHER : part.kind();
    }

    /// Settled before the start: nobody has to find out.
    void settle(Collection<Intervention> interventions) {
        interventions.forEach(this::change);
        become(state());
        for (Intervention done : interventions) {
            record(done, List.of(), List.of());
        }
    }

    void apply(Intervention intervention) {
        Walk before = walk;
        change(intervention);
        Walk now = state();
        become(now);
        int event = record(intervention, changed(before.failure().dead(), now.failure().dead()),
                changed(before.failure().cut(), now.failure().cut()));
        listeners.forEach(listener -> listener.changed(before, now, event));
    }

    private Walk state() {
        return network.walk(network.failure(removed).promoting(promoted));
    }

    private void change(Intervention intervention) {
        switch (intervention.deed()) {
            case STOP -> removed.add(intervention.target());
            case HEAL -> removed.remove(intervention.target());
            case PROMOTE -> promoted.add(intervention.target());
        }
    }

    private int record(Intervention done, List<String> components, List<String> links) {
        if (done.deed() == Intervention.Deed.PROMOTE) {
            return recorder.add(
                    id -> new Event.Chosen(id, Event.NONE, Math.max(0, done.atNs()), done.target()));
        }
        boolean stopped = done.deed() == Intervention.Deed.STOP;
        Failure own = network.failure(List.of(done.target()));
        return recorder.add(id -> new Event.Switched(id, Event.NONE, Math.max(0, done.atNs()), done.target(), stopped,
                components.isEmpty() && done.isSettled() ? own.dead() : components,
                links.isEmpty() && done.isSettled() ? own.cut() : links));
    }

    private static List<String> changed(List<String> before, List<String> now) {
        Set<String> changed = new LinkedHashSet<>(now);
        changed.removeAll(before);
        before.stream().filter(id -> !now.contains(id)).forEach(changed::add);
        return List.copyOf(changed);
    }
}
