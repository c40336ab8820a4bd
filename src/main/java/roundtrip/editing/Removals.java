package roundtrip.editing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import roundtrip.topology.Component;
import roundtrip.topology.Topology;

/// What goes when something is deleted: all that is in it, and every link that ends there.
final class Removals {
    private Removals() {}

    static Topology without(Topology topology, Collection<String> ids) {
        Set<String> gone = new LinkedHashSet<>(ids);
        gone.addAll(Clip.contents(topology, ids));
        return new Topology(topology.components().without(part -> isGone(part, gone)),
                topology.links().without(link -> gone.contains(link.id()) || gone.contains(link.from())
                        || gone.contains(link.to())),
                topology.groups().without(group -> gone.contains(group.id())));
    }

    private static boolean isGone(Component part, Set<String> gone) {
        return gone.contains(part.id()) || gone.contains(part.host());
    }
}
