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
import roundtrip.topology.Terms.Deed;
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
    private final List<Component> parts;
    private final Map<String, Integer> links = new HashMap<>();
    private final @Nullable Station[] stations;
    private final boolean[] dead;
    private final boolean[] cut;
    final Pace pace;
    private final Set<String> removed = new LinkedHashSet<>();
    private final Set<String> promoted = new LinkedHashSet<>();
    private final List<Listener> listeners = new ArrayList<>();
    private final List<Foreman> foremen = new ArrayList<>();
    private final Slowness slowness = new Slowness();
    private Walk walk;

    World(Topology topology, Agenda agenda, Recorder recorder, Meter meter, long seed) {
        this.topology = topology;
        this.agenda = agenda;
        this.recorder = recorder;
        this.meter = meter;
        network = Network.of(topology);
        pace = new Pace(topology, slowness, seed);
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

    void listen(Foreman foreman) {
        foremen.add(foreman);
    }

    /// Settled before the start: nobody has to find out.
    void settle(Collection<Intervention> interventions) {
        interventions.stream().filter(done -> !done.deed().isOrder()).forEach(this::change);
        become(state());
        for (Intervention done : interventions) {
            if (done.isBreak() || done.deed() == Deed.HEAL || done.deed() == Deed.PROMOTE) {
                record(done, List.of(), List.of());
            }
        }
    }

    void apply(Intervention intervention) {
        if (intervention.deed().isOrder()) {
            order(intervention);
        } else if (change(intervention)) {
            switchOver(intervention);
        }
    }

    /// Tells the balancers; without any it concerns, the run says so.
    void order(Intervention order) {
        boolean heard = false;
        for (Foreman foreman : foremen) {
            heard |= foreman.ordered(order);
        }
        if (heard) {
            recorder.add(id -> new Event.Ordered(id, Event.NONE, Math.max(0, order.atNs()), order.target(),
                    order.deed(), order.factor()));
        } else {
            recorder.remark("remark.order", order.target());
        }
    }

    private void switchOver(Intervention intervention) {
        Walk before = walk;
        Walk now = state();
        become(now);
        int event = record(intervention, changed(before.failure().dead(), now.failure().dead()),
                changed(before.failure().cut(), now.failure().cut()));
        listeners.forEach(listener -> listener.changed(before, now, event));
    }

    private Walk state() {
        return network.walk(network.failure(removed).promoting(promoted));
    }

    /// @return whether something stopped or went on
    private boolean change(Intervention done) {
        return switch (done.deed()) {
            case STOP, CUT -> {
                removed.add(done.target());
                yield true;
            }
            case HEAL -> {
                boolean wasSlow = slowness.heal(network, done.target());
                if (wasSlow) {
                    paced(done, 1);
                }
                yield removed.remove(done.target()) || !wasSlow;
            }
            case SLOW -> {
                slowness.slow(network, done.target(), done.factor());
                paced(done, done.factor());
                yield false;
            }
            case PROMOTE -> promoted.add(done.target());
            case MAINT, READY, DRAIN, WEIGHT -> false;
        };
    }

    private void paced(Intervention done, double factor) {
        recorder.add(
                id -> new Event.Paced(id, Event.NONE, Math.max(0, done.atNs()), done.target(), factor));
    }

    private int record(Intervention done, List<String> components, List<String> links) {
        if (done.deed() == Deed.PROMOTE) {
            return recorder.add(
                    id -> new Event.Chosen(id, Event.NONE, Math.max(0, done.atNs()), done.target()));
        }
        boolean stopped = done.isBreak();
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
