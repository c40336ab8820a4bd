package roundtrip.simulation.balancing;

import java.util.List;

import roundtrip.simulation.Backend;
import roundtrip.simulation.ProxySettings;

/// A proxy, its servers and what happens to them, in order.
public record Scenario(ProxySettings settings, List<Backend> backends, List<Act> acts) {
    public Scenario {
        backends = List.copyOf(backends);
        acts = List.copyOf(acts);
    }
}
