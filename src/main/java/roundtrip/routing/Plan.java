package roundtrip.routing;

import java.util.BitSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Role;
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
    final Goals goals;
    private @Nullable Judgement merged;
    private final boolean hasApp;
    private final Kind goal;
    private final boolean refusesChange;

    Plan(Topology topology) {
        this.topology = topology;
        parts = new Parts<>(topology.components());
        links = new Parts<>(topology.links());
        ends = new Ends(topology);
        Heartbeats heartbeats = new Heartbeats(parts, links, ends);
        arcs = new Arcs(parts, links, ends, heartbeats);
        dataSets = new DataSets(parts);
        entries = new Entries(parts, links, ends, arcs, heartbeats);
        removal = new Removal(topology, parts, links);
        hasApp = Parts.has(parts, Kind.APP);
        goal = goal();
        knots = Knots.of(arcs, parts.size(), this::forwards, this::isTransparent);
        goals = new Goals(this);
        refusesChange = IntStream.range(0, parts.size()).anyMatch(this::refusesChange);
    }

    /// What ends a walk.
    private Kind goal() {
        if (Parts.has(parts, Kind.DATABASE)) {
            return Kind.DATABASE;
        }
        return hasApp ? Kind.APP : Parts.has(parts, Kind.WEB) ? Kind.WEB : Kind.OBJECT_STORAGE;
    }

    /// Whether a walk may go on from there.
    boolean forwards(int component) {
        Kind kind = parts.at(component).kind();
        boolean ends = !kind.has(Trait.CHOOSES) && !kind.has(Trait.TRANSPARENT)
                && !(parts.at(component).role() instanceof Role.App)
                && !(parts.at(component).role() instanceof Role.Queue);
        return !ends && kind != goal;
    }

    boolean isApp(int component) {
        return parts.at(component).kind() == Kind.APP;
    }

    /// Whether some balancer does not test health.
    boolean hasBlindChooser() {
        return parts.all().stream()
                .anyMatch(part -> part.role() instanceof Role.LoadBalancer balancer && !balancer.healthChecks());
    }

    /// The judgement for which standpoints on rings are not told apart, made when first asked for.
    Judgement merged() {
        Judgement known = merged;
        if (known == null) {
            known = new Judgement(this, new Standpoints(this, dataSets.isAny(), false));
            merged = known;
        }
        return known;
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
        return isGoal(trail.at(), trail.passedApp(), dataSet);
    }

    boolean isGoal(int component, boolean passedApp, int dataSet) {
        return mayEnd(component, dataSet) && (goal != Kind.DATABASE || passedApp || !hasApp);
    }

    /// Whether a walk for that data set arrives there, if only an application was passed.
    boolean mayEnd(int component, int dataSet) {
        return parts.at(component).kind() == goal && (goal != Kind.DATABASE || dataSets.holds(dataSet, component));
    }

    /// Whether this is an application that never changes anything.
    boolean refusesChange(int component) {
        return parts.at(component).role() instanceof Role.App app && app.readOnly();
    }

    /// Whether there is any such application.
    boolean refusesChange() {
        return refusesChange;
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
        boolean app = passedApp || isApp(component);
        return new Trail(component, app, knots.holds(component) ? new Trail.Step(component, before) : before);
    }
}
