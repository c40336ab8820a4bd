package roundtrip.simulation;

/// What a balancer shares requests out to.
///
/// @param id the component
/// @param weight 0 to 256; 0 gets nothing
/// @param backup gets requests only when all others are out
/// @param disabled not in service from the start: HAProxy's `disabled`, nginx' `down`
/// @param maxConnections requests at a time, HAProxy's `maxconn`, nginx' `max_conns`; 0 is without limit
/// @param slowStartNs how long HAProxy takes to give it its whole weight after it came back; 0 is at once
/// @param maxFails how many failures set it aside at nginx; 0 never
/// @param failTimeoutNs how long nginx sets it aside
/// @param address host and port, which nginx' consistent hash hashes
public record Backend(String id, int weight, boolean backup, boolean disabled, int maxConnections, long slowStartNs,
        int maxFails, long failTimeoutNs, String address) {
    private static final long FAIL_TIMEOUT = 10_000_000_000L;

    public static Backend of(String id) {
        return new Backend(id, 1, false, false, 0, 0, 1, FAIL_TIMEOUT, id);
    }

    public Backend weighing(int other) {
        return new Backend(id, other, backup, disabled, maxConnections, slowStartNs, maxFails, failTimeoutNs, address);
    }

    public Backend asBackup() {
        return new Backend(id, weight, true, disabled, maxConnections, slowStartNs, maxFails, failTimeoutNs, address);
    }

    public Backend asDisabled() {
        return new Backend(id, weight, backup, true, maxConnections, slowStartNs, maxFails, failTimeoutNs, address);
    }

    public Backend takingAtMost(int connections) {
        return new Backend(id, weight, backup, disabled, connections, slowStartNs, maxFails, failTimeoutNs, address);
    }

    public Backend startingIn(long ns) {
        return new Backend(id, weight, backup, disabled, maxConnections, ns, maxFails, failTimeoutNs, address);
    }

    public Backend failing(int most, long timeoutNs) {
        return new Backend(id, weight, backup, disabled, maxConnections, slowStartNs, most, timeoutNs, address);
    }

    public Backend at(String hostAndPort) {
        return new Backend(id, weight, backup, disabled, maxConnections, slowStartNs, maxFails, failTimeoutNs,
                hostAndPort);
    }
}
