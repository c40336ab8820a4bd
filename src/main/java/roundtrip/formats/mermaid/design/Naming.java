package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import roundtrip.formats.mermaid.Ids;
import roundtrip.formats.mermaid.SafeIds;
import roundtrip.topology.Component;
import roundtrip.topology.Extras;
import roundtrip.topology.Group;
import roundtrip.topology.Topology;

/// Gives every part and group its id in the picture: the one it had, else the author's own, else its id in the design.
/// Whoever can keep its wish keeps it; the others take what is left.
final class Naming {
    static final String ID = "id";

    private final Ids ids = new Ids();
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> late = new LinkedHashMap<>();

    private Naming() {}

    static Map<String, String> of(Topology topology, Drawn drawn) {
        Naming naming = new Naming();
        List<String> all = new ArrayList<>();
        for (Group group : topology.groups()) {
            naming.wish(group.id(), drawn, group.extras());
            all.add(group.id());
        }
        for (Component component : topology.components()) {
            naming.wish(component.id(), drawn, component.extras());
            all.add(component.id());
        }
        naming.late.forEach((id, wish) -> naming.given.put(id, naming.ids.take(wish)));
        Map<String, String> inOrder = new LinkedHashMap<>();
        all.forEach(id -> inOrder.put(id, naming.given.getOrDefault(id, id)));
        return inOrder;
    }

    private void wish(String id, Drawn drawn, Extras extras) {
        String before = drawn.ids().get(id);
        String own = before == null ? Keepsake.in(extras).text(ID) : before;
        if (own != null && SafeIds.isSafe(own) && ids.reserve(own)
                || own == null && Ids.safe(id).equals(id) && ids.reserve(id)) {
            given.put(id, own == null ? id : own);
        } else {
            late.put(id, own == null ? id : own);
        }
    }
}
