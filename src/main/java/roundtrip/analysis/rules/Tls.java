package roundtrip.analysis.rules;

import roundtrip.topology.Component;
import roundtrip.topology.Property;
import roundtrip.topology.Terms;

/// What a component does with encrypted requests.
final class Tls {
    private Tls() {}

    /// Whether it has the key and reads what was encrypted.
    static boolean isEnded(Component component) {
        Terms.Tls mode = component.stated(Property.TLS_MODE);
        return switch (component.kind()) {
            case WEB -> Boolean.TRUE.equals(component.stated(Property.WEB_TLS));
            case LOAD_BALANCER, CDN -> mode == Terms.Tls.TERMINATE || mode == Terms.Tls.REENCRYPT;
            default -> false;
        };
    }

    /// Whether it passes on what it cannot read.
    static boolean isPassedThrough(Component component) {
        return states(component, Terms.Tls.PASSTHROUGH);
    }

    /// Whether it says that it takes nothing encrypted.
    static boolean isRefused(Component component) {
        return states(component, Terms.Tls.NONE);
    }

    private static boolean states(Component component, Terms.Tls mode) {
        return switch (component.kind()) {
            case LOAD_BALANCER, CDN -> component.stated(Property.TLS_MODE) == mode;
            default -> false;
        };
    }
}
