package roundtrip.routing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// What the intact drawing says once and for all.
final class Plan {
    final Topology topology;
    final Parts<Component> parts;
    final Parts<Link> links;
    final Natures natures;
    final Machines machines;
    final Ends ends;
    final Arcs arcs;
    final Knots knots;
    final DataSets dataSets;
    final Entries entries;
    final Removal removal;
    final Goals goals;
    private @Nullable Judgement merged;

    Plan(Topology topology) {
        this.topology = topology;
        parts = new Parts<>(topology.components());
        links = new Parts<>(topology.links());
        natures = new Natures(parts);
        machines = new Machines(parts);
        ends = new Ends(parts, machines);
        Heartbeats heartbeats = new Heartbeats(links, ends);
        arcs = new Arcs(parts, links, natures, ends, machines, heartbeats);
        dataSets = new DataSets(parts, natures);
        entries = new Entries(parts, natures, ends, arcs, heartbeats);
        removal = new Removal(topology, parts, links, machines);
        knots = Knots.of(arcs, natures, parts.size());
        goals = new Goals(this);
    }

    /// The judgement for which standpoints on rings are not told apart, made when first asked for.
    Judgement merged() {
        Judgement known = merged;
        if (known == null) {
            known = new Judgement(this, new Standpoints(this, false));
            merged = known;
        }
        return known;
    }

    /// What users come for, and what must be known for that.
    List<Purpose> purposes() {
        return !dataSets.isAny()
                ? List.of(Purpose.READ)
                : natures.refusesChange()
                        ? List.of(Purpose.READ, Purpose.WRITE, Purpose.READ_TO_CHANGE)
                        : List.of(Purpose.READ, Purpose.WRITE);
    }

    /// Where every application that reads can also write, one read is like the other.
    Purpose changing() {
        return natures.refusesChange() ? Purpose.READ_TO_CHANGE : Purpose.READ;
    }

    /// Nothing is broken.
    Failure nothing() {
        return new Failure(parts, links, Numbers.NONE, Numbers.NONE);
    }

    boolean isTransparent(int component) {
        return natures.isTransparent(component);
    }

    /// Whether a walk for that data set has arrived.
    boolean isGoal(Trail trail, int dataSet) {
        return isGoal(trail.at(), trail.passedApp(), dataSet);
    }

    boolean isGoal(int component, boolean passedApp, int dataSet) {
        return mayEnd(component, dataSet)
                && (passedApp || natures.goal() != Kind.DATABASE || !natures.hasApp());
    }

    /// Whether a walk for that data set arrives there, if only an application was passed.
    boolean mayEnd(int component, int dataSet) {
        return natures.isGoal(component)
                && (natures.goal() != Kind.DATABASE || dataSets.holds(dataSet, component));
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
        boolean app = passedApp || natures.isApp(component);
        return new Trail(component, app, knots.holds(component) ? new Trail.Step(component, before) : before);
    }
}
