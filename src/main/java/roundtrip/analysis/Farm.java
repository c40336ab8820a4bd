package roundtrip.analysis;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.routing.Network;
import roundtrip.routing.Step;
import roundtrip.topology.Component;

/// All that stands behind some parts, they themselves included, directly or through firewalls. Balancers that ask the same parts
/// share one: thousands may stand before the same firewall.
public final class Farm {
    private final List<Component> all;
    private final Set<String> ids;
    private final List<Component> serving;
    private final List<String> hosts;
    private final List<Step> standbys;

    Farm(Network network, List<Component> asked) {
        Reach beyond = new Reach(network, asked.stream().filter(Backends::isTransparent).toList(),
                Backends::goesOn, Backends::isTransparent);
        ids = new HashSet<>();
        all = Stream.concat(asked.stream(), beyond.met()).filter(component -> !Backends.isTransparent(component))
                .filter(component -> ids.add(component.id()))
                .sorted(Comparator.comparingInt(component -> network.place(component.id()))).toList();
        serving = all.stream().filter(Backends::serves).toList();
        hosts = serving.stream().map(Component::host).distinct().toList();
        standbys = beyond.steps().stream().filter(step -> step.standby().isPresent()).toList();
    }

    /// In the order of the file.
    List<Component> all() {
        return all;
    }

    boolean has(Component component) {
        return ids.contains(component.id());
    }

    List<Component> serving() {
        return serving;
    }

    List<String> hosts() {
        return hosts;
    }

    /// Whether one of the links behind the asked parts is a standby, of either sort; those back to whoever asks do not count.
    boolean hasStandbyFor(Component asking) {
        return standbys.stream().anyMatch(step -> !step.to().id().equals(asking.id()));
    }
}
