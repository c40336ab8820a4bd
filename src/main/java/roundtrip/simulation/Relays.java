package roundtrip.simulation;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.Topology;

/// Balancers that pass on what they cannot read (`mode tcp`, nginx `stream`).
final class Relays {
    private Relays() {}

    static boolean contain(Topology topology, Component part) {
        return passesTls(part) || speaksToData(topology, part);
    }

    /// It does not end TLS.
    static boolean passesTls(Component part) {
        return part.role() instanceof Role.LoadBalancer role
                && role.tls() == Tls.PASSTHROUGH;
    }

    /// It stands before databases.
    static boolean speaksToData(Topology topology, Component part) {
        return part.kind() == Kind.LOAD_BALANCER
                && topology.links().stream().anyMatch(link -> link.from().equals(part.id()) && carriesData(link.kind()))
                && topology.links().stream()
                        .noneMatch(link -> link.from().equals(part.id()) && link.kind() == LinkKind.REQUEST);
    }

    private static boolean carriesData(LinkKind kind) {
        return kind == LinkKind.READ || kind == LinkKind.WRITE || kind == LinkKind.READWRITE;
    }
}
