package roundtrip.formats.drawio;

import java.util.Map;

import roundtrip.topology.Box;
import roundtrip.topology.Topology;

/// Where the canvas draws everything. Formats do not know how large cards are, so it is handed in.
@FunctionalInterface
public interface Plan {
    /// The boxes of all groups, machines and services that are shown, by id, in absolute px. What has no place yet gets one.
    Map<String, Box> boxes(Topology topology);
}
