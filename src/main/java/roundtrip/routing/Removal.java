package roundtrip.routing;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// Takes parts away with everything in them: a machine with its services, a group with its machines and inner groups.
/// People are not equipment: a client goes only when it is named itself.
final class Removal {
    private final Topology topology;
    private final Parts<Component> parts;
    private final Parts<Link> links;
    private final BitSet dead = new BitSet();
    private final BitSet cut = new BitSet();
    private final Set<String> groups = new LinkedHashSet<>();

    Removal(Topology topology, Parts<Component> parts, Parts<Link> links) {
        this.topology = topology;
        this.parts = parts;
        this.links = links;
    }

    /// @throws IllegalArgumentException if an id names nothing
    Failure of(Collection<String> removed) {
        for (String id : removed) {
            if (parts.number(id) >= 0) {
                dead.set(parts.number(id));
            } else if (links.number(id) >= 0) {
                cut.set(links.number(id));
            } else if (topology.group(id) != null) {
                groups.add(id);
            } else {
                throw new IllegalArgumentException(id);
            }
        }
        if (!dead.isEmpty() || !groups.isEmpty()) {
            parts.all().stream().filter(this::fallsWithItsFrame).forEach(part -> dead.set(parts.number(part.id())));
        }
        return new Failure(parts, links, dead, cut);
    }

    private boolean fallsWithItsFrame(Component part) {
        Component machine = part.isService() ? topology.component(part.host()) : part;
        if (part.isService() && dead.get(parts.number(part.host()))) {
            return true;
        }
        return !groups.isEmpty() && machine != null && machine.kind() != Kind.CLIENT && isGone(machine.parent());
    }

    private boolean isGone(@Nullable String group) {
        Set<String> seen = new LinkedHashSet<>();
        for (String at = group; at != null && seen.add(at);) {
            if (groups.contains(at)) {
                return true;
            }
            Group frame = topology.group(at);
            at = frame == null ? null : frame.parent();
        }
        return false;
    }
}
