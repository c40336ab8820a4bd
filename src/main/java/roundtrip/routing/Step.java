package roundtrip.routing;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Switching;

/// A step that the drawing allows from one component to the next: along a link (its own, or one borrowed from a heartbeat peer),
/// implied by DNS, or inside a server. Unlike walks, steps also tell of arrows that no request uses.
///
/// @param drawn the link; absent inside a server and where DNS implies the step
/// @param request whether it is one of kind request, drawn or implied
public record Step(Component from, Component to, @Nullable Link drawn, boolean request, boolean reads,
        boolean writes) {
    public Optional<Link> link() {
        return Optional.ofNullable(drawn);
    }

    /// Whether this only sends the browser elsewhere and carries nothing itself.
    public boolean redirects() {
        return drawn != null && !Arcs.carries(drawn);
    }

    /// Whether it waits until somebody switches it on.
    public boolean isManual() {
        return standby().orElse(null) == Switching.MANUAL;
    }

    public Optional<Switching> standby() {
        return link().flatMap(link -> link.given().given(Property.STANDBY));
    }

    /// Whether requests travel along it.
    public boolean isUsed() {
        return !redirects() && !isManual();
    }
}
