package roundtrip.ui.comparison;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Placement;
import roundtrip.topology.Topology;

/// Puts elements of a reference into a drawing, at and in the parts of the drawing that are theirs. Groups first, then parts, then links.
final class Merge {
    private final Topology reference;
    private Topology merged;
    /// Of what the reference has and the drawing has too, by now: its id here.
    private final Map<String, String> here = new HashMap<>();
    private final SequencedMap<String, String> missing = new LinkedHashMap<>();

    /// @param pairs ids in the drawing and ids in the reference of what both have
    Merge(Topology own, Topology reference, Map<String, String> pairs) {
        merged = own;
        this.reference = reference;
        pairs.forEach((mine, other) -> here.put(other, mine));
    }

    /// With the groups round it.
    void group(String id) {
        Group group = reference.group(id);
        if (group == null || here.containsKey(id)) {
            return;
        }
        String mine = name(id, id);
        merged = merged.with(group.renamed(mine).inside(null).placed(Placement.none()));
        if (group.parent() != null) {
            group(group.parent());
            merged = merged.with(group.renamed(mine).inside(here(group.parent())).placed(Placement.none()));
        }
    }

    /// A service needs its machine here; it is unfolded, for the service to be seen.
    void part(String id) {
        Component part = reference.component(id);
        if (part == null || here.containsKey(id)) {
            return;
        }
        if (part.isService()) {
            part(part.host());
            String host = here(part.host());
            Component machine = merged.component(host);
            if (machine != null && machine.placement().isCollapsed()) {
                merged = merged.with(machine.placed(machine.placement().folded(null)));
            }
            merged = merged.with(part.renamed(name(id, Component.path(host, part.localId())))
                    .placed(Placement.none()));
        } else {
            merged = merged.with(part.renamed(name(id, id)).inside(part.parent() == null ? null : here(part.parent()))
                    .placed(Placement.none()));
        }
    }

    void link(String id) {
        Link link = reference.link(id);
        if (link != null) {
            merged = merged.with(link.renamed(name(id, id)).between(here(link.from()), here(link.to()))
                    .bent(List.of()));
        }
    }

    private String name(String id, String wish) {
        String free = merged.freeId(wish);
        here.put(id, free);
        missing.put(id, free);
        return free;
    }

    private String here(String id) {
        return here.getOrDefault(id, id);
    }

    Topology merged() {
        return merged;
    }

    SequencedMap<String, String> missing() {
        return Collections.unmodifiableSequencedMap(missing);
    }
}
