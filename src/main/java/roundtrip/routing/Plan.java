package roundtrip.routing;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// What the intact drawing says once and for all.
final class Plan {
    final Topology topology;
    final Parts<Component> parts;
    final Parts<Link> links;
    final Ends ends;
    final Arcs arcs;
    final Knots knots;
    final DataSets dataSets;
    final Entries entries;
    final Removal removal;
    private final boolean hasApp;
    private final Kind goal;

    Plan(Topology topology) {
        this.topology = topology;
        parts = new Parts<>(topology.components());
        links = new Parts<>(topology.links());
        ends = new Ends(topology);
        Heartbeats heartbeats = new Heartbeats(parts, links, ends);
        arcs = new Arcs(parts, links, ends, heartbeats);
        knots = Knots.of(arcs, parts.size());
        dataSets = new DataSets(parts);
        entries = new Entries(parts, links, ends, arcs, heartbeats);
        removal = new Removal(topology, parts, links);
        hasApp = Parts.has(parts, Kind.APP);
        goal = goal();
    }

    /// What ends a walk.
    private Kind goal() {
        if (Parts.has(parts, Kind.DATABASE)) {
            return Kind.DATABASE;
        }
        return hasApp ? Kind.APP : Parts.has(parts, Kind.WEB) ? Kind.WEB : Kind.OBJECT_STORAGE;
    }

    /// Nothing is broken.
    Failure nothing() {
        return new Failure(parts, links, new BitSet(), new BitSet());
    }

    boolean isTransparent(int component) {
        return parts.at(component).kind().has(Trait.TRANSPARENT);
    }

    /// Whether a walk for that data set has arrived.
    boolean isGoal(Trail trail, int dataSet) {
        if (parts.at(trail.at()).kind() != goal) {
            return false;
        }
        return goal != Kind.DATABASE || dataSets.holds(dataSet, trail.at()) && (trail.passedApp() || !hasApp);
    }

    Trail start(int component) {
        return enter(component, false, null);
    }

    Trail along(Trail trail, Way way) {
        Trail at = trail;
        for (Arc arc : way.arcs()) {
            at = enter(arc.to(), at.passedApp(), at.entered());
        }
        return at;
    }

    Trail enter(int component, boolean passedApp, Trail.@Nullable Step before) {
        boolean app = passedApp || parts.at(component).kind() == Kind.APP;
        return new Trail(component, app, knots.holds(component) ? new Trail.Step(component, before) : before);
    }
}
