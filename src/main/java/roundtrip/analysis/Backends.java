package roundtrip.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import roundtrip.routing.Network;
import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Trait;

/// What stands behind a balancer, directly or through firewalls; standbys count.
public final class Backends {
    private final Reach reach;
    private final List<Component> all;
    private final Set<String> ids;

    Backends(Network network, Component balancer) {
        reach = new Reach(network, balancer, step -> !step.redirects(), Backends::isTransparent);
        all = reach.met().filter(component -> !isTransparent(component))
                .sorted((one, other) -> Integer.compare(place(network, one), place(network, other))).toList();
        ids = all.stream().map(Component::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static int place(Network network, Component component) {
        return network.place(component.id());
    }

    public static boolean isTransparent(Component component) {
        return component.kind().has(Trait.TRANSPARENT);
    }

    /// In the order of the file.
    public List<Component> all() {
        return all;
    }

    public boolean has(Component component) {
        return ids.contains(component.id());
    }

    /// Those of kind web or app.
    public List<Component> serving() {
        return all.stream().filter(Backends::serves).toList();
    }

    public static boolean serves(Component component) {
        return component.kind() == Kind.WEB || component.kind() == Kind.APP;
    }

    /// The steps on the way to them.
    public List<Step> steps() {
        return reach.steps();
    }

    /// Whether one of the links to them is a standby, of either sort.
    public boolean haveStandby() {
        return steps().stream().anyMatch(step -> step.standby().isPresent());
    }
}
