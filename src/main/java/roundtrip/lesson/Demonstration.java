package roundtrip.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import roundtrip.analysis.Finding;
import roundtrip.routing.Operation;
import roundtrip.simulation.Ask;
import roundtrip.simulation.Run;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Topology;

/// A finding that can be played: what is weak stops, and six requests show what users then see.
public final class Demonstration {
    private static final int REQUESTS = 6;
    private static final long SECOND = 1_000_000_000L;

    private Demonstration() {}

    /// The run that shows this finding; absent if there is nothing to be seen in the packets.
    public static Optional<Run> of(Topology topology, Finding finding) {
        return switch (finding.rule()) {
            case "REL-001", "REL-003", "REL-004", "REL-005", "REL-012" -> without(topology, finding, Operation.READ);
            case "REL-002" -> without(topology, finding, Operation.WRITE);
            case "REL-008" -> backend(topology, finding.subject()).flatMap(
                    backend -> asking(topology, Operation.READ).map(run -> run.stop(backend, SECOND / 2)));
            case "DAT-004" -> asking(topology, Operation.WRITE);
            case "HYG-004" -> asking(topology, Operation.READ);
            default -> Optional.empty();
        };
    }

    private static Optional<Run> without(Topology topology, Finding finding, Operation operation) {
        return topology.has(finding.subject())
                ? asking(topology, operation).map(run -> run.stop(finding.subject(), 0))
                : Optional.empty();
    }

    private static Optional<Run> asking(Topology topology, Operation operation) {
        List<String> users = Run.users(topology);
        return users.isEmpty()
                ? Optional.empty()
                : Optional.of(Run.of(1, IntStream.range(0, REQUESTS)
                        .mapToObj(i -> new Ask(i * SECOND, users.get(i % users.size()), operation)).toList()));
    }

    /// The last part behind this balancer.
    private static Optional<String> backend(Topology topology, String balancer) {
        return topology.links().stream()
                .filter(link -> link.kind() == LinkKind.REQUEST && link.from().equals(balancer)).map(Link::to)
                .reduce((_, last) -> last);
    }
}
