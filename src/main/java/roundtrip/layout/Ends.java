package roundtrip.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// Finds what each link begins and ends at.
final class Ends {
    private final Topology topology;
    private final SequencedMap<String, Box> boxes;

    Ends(Topology topology, SequencedMap<String, Box> boxes) {
        this.topology = topology;
        this.boxes = boxes;
    }

    /// A wire for each link, in their order. A link to nothing has none.
    List<Wire> wires() {
        List<Wire> wires = new ArrayList<>();
        for (Link link : topology.links()) {
            Box from = drawn(link.from());
            Box to = drawn(link.to());
            if (from != null && to != null) {
                wires.add(new Wire(link, end(link.from(), from, to), end(link.to(), to, from)));
            }
        }
        return wires;
    }

    private @Nullable Box drawn(String id) {
        Box own = boxes.get(id);
        return own != null ? own : boxes.get(host(id));
    }

    private static String host(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    private End end(String id, Box box, Box other) {
        Box frame = boxes.get(host(id));
        if (boxes.containsKey(id) && frame != null && !host(id).equals(id)) {
            return new End(id, box, frame, box, Side.FLANKS, false);
        }
        Component machine = topology.component(host(id));
        if (machine == null) {
            return new End(id, box, box, box, Side.ALL, !box.equals(other) && box.contains(other));
        }
        return new End(machine.id(), box, box, header(machine, box), Side.ALL, false);
    }

    private Box header(Component machine, Box box) {
        boolean stack = !machine.placement().isCollapsed() && !topology.services(machine.id()).isEmpty();
        double height = machine.kind() == Kind.SERVER ? CardSize.HEADER : CardSize.CARD;
        return stack ? new Box(box.x(), box.y(), box.width(), height) : box;
    }
}
