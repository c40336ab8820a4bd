package roundtrip.ui.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import roundtrip.analysis.Finding;
import roundtrip.topology.Component;
import roundtrip.topology.Topology;

/// Keeps quiet about what is half drawn: a machine or service that was put down a moment ago and has no arrow yet, and what is in it.
public final class Calm {
    /// How long a new part is left in peace, in ms.
    public static final long PATIENCE = 4000;

    private final Map<String, Long> arrivals = new HashMap<>();
    private Set<String> known = new HashSet<>();

    /// Another document: nothing in it is new.
    public void begin(Topology topology) {
        arrivals.clear();
        known = ids(topology);
    }

    /// Notes what has been put down since.
    ///
    /// @param now in ms of any clock
    public void see(Topology topology, long now) {
        Set<String> present = ids(topology);
        for (String id : present) {
            if (!known.contains(id)) {
                arrivals.put(id, now);
            }
        }
        arrivals.keySet().retainAll(present);
        known = present;
    }

    private static Set<String> ids(Topology topology) {
        Set<String> ids = new HashSet<>();
        topology.components().stream().map(Component::id).forEach(ids::add);
        return ids;
    }

    /// The findings that may be told now.
    public List<Finding> told(List<Finding> findings, Topology topology, long now) {
        return findings.stream().filter(finding -> !isHalfDrawn(finding.subject(), topology, now)).toList();
    }

    /// How long until something may be told that may not be now, in ms; 0 if there is nothing.
    public long rest(Topology topology, long now) {
        return arrivals.entrySet().stream().filter(arrival -> isQuiet(arrival.getKey(), topology, now))
                .mapToLong(arrival -> arrival.getValue() + PATIENCE - now).min().orElse(0);
    }

    private boolean isHalfDrawn(String subject, Topology topology, long now) {
        return isQuiet(subject, topology, now) || isQuiet(machine(subject), topology, now);
    }

    private boolean isQuiet(String part, Topology topology, long now) {
        Long arrived = arrivals.get(part);
        return arrived != null && now - arrived < PATIENCE && topology.links().stream()
                .noneMatch(link -> isIn(part, link.from()) || isIn(part, link.to()));
    }

    private static boolean isIn(String part, String end) {
        return end.equals(part) || end.startsWith(part + "/");
    }

    private static String machine(String id) {
        return id.split("/", 2)[0];
    }
}
