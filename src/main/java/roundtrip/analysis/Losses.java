package roundtrip.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import roundtrip.routing.Demand;
import roundtrip.routing.Impact;
import roundtrip.routing.Network;
import roundtrip.routing.Outcome;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

/// What is lost when a part is lost: each is taken away and everything is asked again ([Impact] asks only what can have changed),
/// and every answer is kept. All balancers count as having health checks, a missing check has a rule of its own.
public final class Losses {
    private final Topology topology;
    private final Network network;
    private final Impact impact;
    private final Map<String, Loss> known = new LinkedHashMap<>();

    Losses(Topology drawn) {
        topology = drawn.withComponents(drawn.components().map(Losses::checked));
        network = Network.of(topology);
        impact = network.impact();
    }

    private static Component checked(Component component) {
        return component.kind() == Kind.LOAD_BALANCER ? component.without(Property.HEALTH_CHECKS) : component;
    }

    /// What is lost with this part and everything in it.
    ///
    /// @param removed id of a component, link or group
    public Loss of(String removed) {
        return known.computeIfAbsent(removed, this::measure);
    }

    /// As [#of] for parts that can fail; what cannot counts as no loss.
    public Loss ofUnit(Component component) {
        return isUnit(component) ? of(component.id()) : Loss.NONE;
    }

    /// Whether the component is one that fails as a whole: not people, DNS and watchers, not what is redundant inside.
    public boolean isUnit(Component component) {
        return switch (component.kind()) {
            case CLIENT, DNS, MONITORING, AGENT -> false;
            default -> !isRedundant(component);
        };
    }

    /// Redundant inside, or on a server that is.
    public boolean isRedundant(Component component) {
        Component host = topology.component(component.host());
        return component.isRedundantInside()
                || host != null && host.kind() == Kind.SERVER && host.isRedundantInside();
    }

    private Loss measure(String removed) {
        List<Outcome> left = impact.outcomes(network.failure(List.of(removed)));
        Loss worst = Loss.NONE;
        for (int i = 0; left != impact.intact() && i < left.size(); i++) {
            Loss loss = loss(network.demands().get(i), impact.intact().get(i), left.get(i));
            worst = loss.compareTo(worst) > 0 ? loss : worst;
        }
        return worst;
    }

    private static Loss loss(Demand demand, Outcome before, Outcome after) {
        if (after == Outcome.DOWN && before != Outcome.DOWN) {
            return demand.isRead() ? Loss.TOTAL : Loss.WRITE;
        }
        return after == Outcome.SOME && before == Outcome.OK ? Loss.PARTIAL : Loss.NONE;
    }

    /// Whether some client can read nothing any more without this part.
    public boolean blinds(String removed) {
        return served(removed, true).contains(false);
    }

    /// Whether no client can read anything any more without this part.
    public boolean blindsAll(String removed) {
        return !served(removed, true).contains(true);
    }

    /// Whether no client can change anything any more without this part.
    public boolean freezes(String removed) {
        return !served(removed, false).contains(true);
    }

    /// Of each client that could read or write something, whether it still can.
    private Collection<Boolean> served(String removed, boolean reading) {
        List<Outcome> left = impact.outcomes(network.failure(List.of(removed)));
        Map<String, Boolean> served = new LinkedHashMap<>();
        for (int i = 0; i < left.size(); i++) {
            Demand demand = network.demands().get(i);
            if (demand.isRead() == reading && impact.intact().get(i) != Outcome.DOWN) {
                served.merge(demand.client(), left.get(i) != Outcome.DOWN, Boolean::logicalOr);
            }
        }
        return served.values();
    }
}
