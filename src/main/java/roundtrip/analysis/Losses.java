package roundtrip.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import roundtrip.routing.Change;
import roundtrip.routing.Demand;
import roundtrip.routing.Impact;
import roundtrip.routing.Network;
import roundtrip.routing.Outcome;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;

/// What is lost when a part is lost: each is taken away and everything is asked again ([Impact] asks only what can have changed),
/// and every answer is kept. All balancers count as having health checks, a missing check has a rule of its own.
public final class Losses {
    private final Topology topology;
    private final Network network;
    private final Impact impact;
    private final BooleanSupplier enough;
    private final Map<String, Toll> known = new LinkedHashMap<>();
    /// How many data sets each client can read, and change, when nothing is broken.
    private final Map<String, Integer> readable = new HashMap<>();
    private final Map<String, Integer> writable = new HashMap<>();

    /// @param blinds whether some client can read nothing any more
    /// @param reads how many demands to read are lost
    /// @param writes how many demands to write are lost
    private record Toll(Loss worst, boolean blinds, int reads, int writes) {}

    private Losses(Network network, Impact impact, BooleanSupplier enough) {
        this.network = network;
        this.impact = impact;
        this.enough = enough;
        topology = network.topology();
        for (int i = 0; i < network.demands().size(); i++) {
            if (impact.intact().get(i) != Outcome.DOWN) {
                count(network.demands().get(i), readable, writable);
            }
        }
    }

    static Losses of(Topology drawn, BooleanSupplier enough) {
        Network network = Network.of(drawn.withComponents(drawn.components().map(Losses::checked)));
        return new Losses(network, network.impact(), enough);
    }

    /// @param impact of that network
    /// @param enough whether nobody waits for the answers any more, asked before each part: some drawings take long
    static Losses of(Network network, Impact impact, BooleanSupplier enough) {
        return network.topology().components().stream().allMatch(component -> component.equals(checked(component)))
                ? new Losses(network, impact, enough)
                : of(network.topology(), enough);
    }

    private static Component checked(Component component) {
        return component.role() instanceof Role.LoadBalancer balancer && !balancer.healthChecks()
                ? component.without(Property.HEALTH_CHECKS)
                : component;
    }

    /// What is lost with this part and everything in it.
    ///
    /// @param removed id of a component, link or group
    public Loss of(String removed) {
        return toll(removed).worst;
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

    /// Whether anybody can read anything when nothing is broken.
    public boolean isAnythingRead() {
        return !readable.isEmpty();
    }

    /// Whether some client can read nothing any more without this part.
    public boolean blinds(String removed) {
        return toll(removed).blinds;
    }

    /// Whether no client can read anything any more without this part.
    public boolean blindsAll(String removed) {
        return toll(removed).reads == total(readable);
    }

    /// Whether no client can change anything any more without this part.
    public boolean freezes(String removed) {
        return toll(removed).writes == total(writable);
    }

    private Toll toll(String removed) {
        return known.computeIfAbsent(removed, this::measure);
    }

    private Toll measure(String removed) {
        if (enough.getAsBoolean()) {
            throw new CancellationException();
        }
        Loss worst = Loss.NONE;
        Map<String, Integer> reads = new HashMap<>();
        Map<String, Integer> writes = new HashMap<>();
        for (Change change : impact.changes(network.failure(List.of(removed)))) {
            Loss loss = loss(change);
            worst = loss.compareTo(worst) > 0 ? loss : worst;
            if (change.isLoss()) {
                count(change.demand(), reads, writes);
            }
        }
        boolean blinds = reads.entrySet().stream().anyMatch(one -> one.getValue().equals(readable.get(one.getKey())));
        return new Toll(worst, blinds, total(reads), total(writes));
    }

    private static void count(Demand demand, Map<String, Integer> reads, Map<String, Integer> writes) {
        (demand.isRead() ? reads : writes).merge(demand.client(), 1, Integer::sum);
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Loss loss(Change change) {
        if (change.isLoss()) {
            return change.demand().isRead() ? Loss.TOTAL : Loss.WRITE;
        }
        return change.before() == Outcome.OK ? Loss.PARTIAL : Loss.NONE;
    }
}
