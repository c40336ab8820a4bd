package roundtrip.analysis;

import java.util.Set;

import roundtrip.topology.Allowance;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;

/// The doors by which administrators come to a machine: FTP, SSH, Telnet, remote desktop and VNC.
public final class Administration {
    private static final Set<Integer> PORTS = Set.of(21, 22, 23, 3389, 5900);

    private Administration() {}

    /// Whether such a door is what this link leads to.
    public static boolean isFor(Link link) {
        return link.kind() == LinkKind.ADMIN || link.port().filter(PORTS::contains).isPresent();
    }

    /// Whether everybody is let in at such a door.
    public static boolean isOpen(Allowance allowance) {
        Integer port = allowance.port();
        return allowance.from().equals(Allowance.ANY) && (port == null || PORTS.contains(port));
    }
}
