package roundtrip.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import roundtrip.routing.Failure;
import roundtrip.routing.Network;
import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
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
    final Pace pace;
    private final Set<String> removed = new LinkedHashSet<>();
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

    boolean isCut(String link) {
        return walk.failure().isCut(link);
    }

    boolean isTransparent(String component) {
        Component part = topology.component(component);
        return part != null && part.kind().has(Trait.TRANSPARENT);
    }

    Kind kind(String component) {
        Component part = topology.component(component);
        return part == null ? Kind.OTHER : part.kind();
    }

    /// Settled before the start: nobody has to find out.
    void settle(Collection<Intervention> interventions) {
        interventions.forEach(this::change);
        walk = network.walk(network.failure(removed));
        for (Intervention done : interventions) {
            record(done, List.of(), List.of());
        }
    }

    void apply(Intervention intervention) {
        Walk before = walk;
        change(intervention);
        Walk now = network.walk(network.failure(removed));
        walk = now;
        int event = record(intervention, changed(before.failure().dead(), now.failure().dead()),
                changed(before.failure().cut(), now.failure().cut()));
        listeners.forEach(listener -> listener.changed(before, now, event));
    }

    private void change(Intervention intervention) {
        switch (intervention.deed()) {
            case STOP -> removed.add(intervention.target());
            case HEAL -> removed.remove(intervention.target());
        }
    }

    private int record(Intervention done, List<String> components, List<String> links) {
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
