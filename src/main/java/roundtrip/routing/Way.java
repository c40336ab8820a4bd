package roundtrip.routing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;

/// Some arcs in a row, through transparent nodes.
///
/// @param standby whether one of them is used only when the others fail
/// @param promotedOnly whether it carries this only if it ends at a promoted replica
record Way(@Nullable Way before, Arc arc, boolean standby, boolean promotedOnly) {
    int to() {
        return arc.to();
    }

    /// Whether it leads through this component before it ends.
    boolean passes(int component) {
        for (Way at = before; at != null; at = at.before) {
            if (at.to() == component) {
                return true;
            }
        }
        return false;
    }

    /// The arcs from the first to the last.
    List<Arc> arcs() {
        List<Arc> arcs = new ArrayList<>();
        for (Way at = this; at != null; at = at.before) {
            arcs.addFirst(at.arc);
        }
        return arcs;
    }

    Hop hop(Parts<Component> parts, boolean lost) {
        List<Arc> arcs = arcs();
        List<String> via = new ArrayList<>();
        List<String> links = new ArrayList<>();
        List<String> nodes = new ArrayList<>();
        for (Arc step : arcs) {
            if (step != arcs.getFirst()) {
                nodes.add(parts.at(step.from()).id());
                via.add(nodes.getLast());
            }
            if (step.link() != null) {
                links.add(step.link().id());
                via.add(links.getLast());
            }
        }
        String from = parts.at(arcs.getFirst().from()).id();
        boolean encrypted = arcs.stream().allMatch(Arc::encrypted);
        return new Hop(from, via, links, nodes, parts.at(to()).id(), encrypted, lost);
    }
}
