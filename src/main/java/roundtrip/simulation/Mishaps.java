package roundtrip.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import roundtrip.routing.Failure;
import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Deed;

/// What is done to the infrastructure during a run: it changes the state of the world, or tells the balancers something.
final class Mishaps {
    private final World world;
    private final Slowness slowness;
    private final List<World.Foreman> foremen = new ArrayList<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final Set<String> promoted = new LinkedHashSet<>();
    private Set<String> successors = Set.of();

    Mishaps(World world, Slowness slowness) {
        this.world = world;
        this.slowness = slowness;
    }

    void listen(World.Foreman foreman) {
        foremen.add(foreman);
    }

    boolean isPromoted(String replica) {
        return promoted.contains(replica);
    }

    /// Whether it is on its way to be the primary, but not there yet.
    boolean isSuccessor(String replica) {
        return successors.contains(replica);
    }

    /// Settled before the start: nobody has to find out.
    void settle(Collection<Intervention> interventions) {
        interventions.stream().filter(done -> !done.deed().isOrder()).forEach(this::change);
        world.become(world.network.walk(failure()));
        for (Intervention done : interventions) {
            if (done.isBreak() || done.deed() == Deed.HEAL || done.deed() == Deed.PROMOTE) {
                record(done, List.of(), List.of());
            }
        }
    }

    void apply(Intervention done) {
        if (done.deed().isOrder()) {
            order(done);
        } else if (change(done)) {
            Walk before = world.walk();
            successors = successors(before, world.network.walk(failure()));
            Walk now = world.network.walk(failure().deferring(successors));
            world.become(now);
            int event = record(done, changed(before.failure().dead(), now.failure().dead()),
                    changed(before.failure().cut(), now.failure().cut()));
            world.tell(before, now, event);
        }
    }

    /// The promotion of this replica is through.
    void succeed(String replica, int cause) {
        Walk before = world.walk();
        successors.remove(replica);
        Walk now = world.network.walk(failure().deferring(successors));
        world.become(now);
        world.tell(before, now, cause);
    }

    private Failure failure() {
        return world.network.failure(removed).promoting(promoted);
    }

    /// Replicas that will be primaries and are not yet.
    private Set<String> successors(Walk before, Walk then) {
        return world.topology.components().stream()
                .filter(part -> part.role() instanceof Role.Database role && role.isReplica()).map(Component::id)
                .filter(id -> then.isWriter(id) && !before.isWriter(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Tells the balancers; without any it concerns, the run says so.
    void order(Intervention order) {
        boolean heard = false;
        for (World.Foreman foreman : foremen) {
            heard |= foreman.ordered(order);
        }
        if (heard) {
            world.recorder.add(id -> new Event.Ordered(id, Event.NONE, Math.max(0, order.atNs()), order.target(),
                    order.deed(), order.factor()));
        } else {
            world.recorder.remark("remark.order", order.target());
        }
    }

    /// @return whether something stopped or went on
    private boolean change(Intervention done) {
        return switch (done.deed()) {
            case STOP, CUT -> {
                removed.add(done.target());
                yield true;
            }
            case HEAL -> {
                boolean wasSlow = slowness.heal(world.network, done.target());
                if (wasSlow) {
                    paced(done, 1);
                }
                boolean wasBroken = removed.remove(done.target());
                if (!wasBroken && !wasSlow) {
                    world.recorder.remark("remark.heal", done.target());
                }
                yield wasBroken || !wasSlow;
            }
            case SLOW -> {
                slowness.slow(world.network, done.target(), done.factor());
                paced(done, done.factor());
                yield false;
            }
            case PROMOTE -> {
                if (!isReplica(done.target())) {
                    world.recorder.remark("remark.promote", done.target());
                }
                promoted.add(done.target());
                yield true;
            }
            case MAINT, READY, DRAIN, WEIGHT -> false;
        };
    }

    private boolean isReplica(String target) {
        return world.topology.component(target) instanceof Component part
                && part.role() instanceof Role.Database role && role.isReplica();
    }

    private void paced(Intervention done, double factor) {
        world.recorder.add(
                id -> new Event.Paced(id, Event.NONE, Math.max(0, done.atNs()), done.target(), factor));
    }

    private int record(Intervention done, List<String> components, List<String> links) {
        long at = Math.max(0, done.atNs());
        if (done.deed() == Deed.PROMOTE) {
            return world.recorder.add(id -> new Event.Chosen(id, Event.NONE, at, done.target()));
        }
        Failure own = world.network.failure(List.of(done.target()));
        return world.recorder.add(id -> new Event.Switched(id, Event.NONE, at, done.target(), done.isBreak(),
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
