package roundtrip.simulation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Hop;
import roundtrip.topology.Topology;

/// One arrow of a way, from one part to the next, firewalls counted.
record Segment(String from, String to, @Nullable String link, boolean encrypted) {
    /// The segments of a hop: it lists the links and firewalls that it passes, in order.
    static List<Segment> of(Hop hop, Topology topology) {
        List<Segment> segments = new ArrayList<>();
        String at = hop.from();
        String link = null;
        for (String passed : hop.via()) {
            if (hop.links().contains(passed)) {
                link = passed;
            } else {
                segments.add(of(at, passed, link, hop, topology));
                at = passed;
                link = null;
            }
        }
        segments.add(of(at, hop.to(), link, hop, topology));
        return segments;
    }

    /// Inside a machine nobody can listen, but nothing is sealed either.
    private static Segment of(String from, String to, @Nullable String link, Hop hop, Topology topology) {
        var drawn = link == null ? null : topology.link(link);
        boolean implied = drawn == null && hop.encrypted() && hop.via().isEmpty()
                && !host(from).equals(host(to));
        return new Segment(from, to, link, drawn == null ? implied : drawn.encrypted());
    }

    /// The machine of a component.
    static String host(String component) {
        int slash = component.indexOf('/');
        return slash < 0 ? component : component.substring(0, slash);
    }

    boolean isInsideMachine() {
        return host(from).equals(host(to));
    }

    static List<Segment> back(List<Segment> way) {
        return way.reversed().stream().map(one -> new Segment(one.to, one.from, one.link, one.encrypted)).toList();
    }
}
