package roundtrip.topology;

import java.util.List;
import java.util.Optional;

/// What a part of any kind may state.
public record Common(Attributes given) {
    /// The properties that any part may have, in the order in which they are written.
    public static final List<Property<?>> PROPERTIES = List.of(Property.IP, Property.VIP, Property.REDUNDANT,
            Property.MANAGED, Property.INSTANCES, Property.HOST_FIREWALL, Property.ALLOW, Property.CAPACITY,
            Property.SERVICE_MS, Property.SERVICE_TIMES, Property.SLOTS, Property.QUEUE_LIMIT, Property.TIMEOUT_MS,
            Property.AVAILABILITY);

    private static final Common NONE = new Common(Attributes.none());

    public static Common none() {
        return NONE;
    }

    public Optional<String> ip() {
        return given.given(Property.IP);
    }

    public Optional<String> vip() {
        return given.given(Property.VIP);
    }

    public int instances() {
        return given.get(Property.INSTANCES);
    }

    public boolean managed() {
        return given.get(Property.MANAGED);
    }

    public boolean hostFirewall() {
        return given.get(Property.HOST_FIREWALL);
    }

    public List<Allowance> allow() {
        return given.given(Property.ALLOW).orElse(List.of());
    }
}
