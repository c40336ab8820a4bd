package roundtrip.analysis;

import java.util.List;

import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Trait;

/// What stands behind a balancer, directly or through firewalls; standbys count.
///
/// @param steps by which the balancer itself goes on
/// @param farm what they lead to
public record Backends(Component balancer, List<Step> steps, Farm farm) {
    public static boolean isTransparent(Component component) {
        return component.kind().has(Trait.TRANSPARENT);
    }

    static boolean goesOn(Step step) {
        return !step.redirects();
    }

    /// In the order of the file.
    public List<Component> all() {
        return farm.has(balancer)
                ? farm.all().stream().filter(component -> !component.id().equals(balancer.id())).toList()
                : farm.all();
    }

    public boolean has(Component component) {
        return farm.has(component) && !component.id().equals(balancer.id());
    }

    /// Those of kind web or app.
    public List<Component> serving() {
        return farm.serving();
    }

    public static boolean serves(Component component) {
        return component.kind() == Kind.WEB || component.kind() == Kind.APP;
    }

    /// The machines of those that serve.
    public List<String> hosts() {
        return farm.hosts();
    }

    /// Whether one of the links to them is a standby, of either sort.
    public boolean haveStandby() {
        return steps.stream().anyMatch(step -> step.standby().isPresent()) || farm.hasStandbyFor(balancer);
    }
}
