package roundtrip.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import roundtrip.simulation.Trace;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Topology;

/// Who chose whom in a run.
final class Choices {
    private Choices() {}

    /// Of each balancer that chose, the backends in the order of the choices. A CDN or a web server with several ways on
    /// is no balancer: the ways of its requests tell where they went.
    static SequencedMap<String, List<String>> of(Trace trace) {
        SequencedMap<String, List<String>> choices = new LinkedHashMap<>();
        trace.picks().forEach((place, backends) -> {
            if (isBalancer(trace.topology(), place)) {
                choices.put(place, backends);
            }
        });
        return choices;
    }

    static boolean isBalancer(Topology topology, String place) {
        Component component = topology.component(place);
        return component != null && component.kind() == Kind.LOAD_BALANCER;
    }
}
