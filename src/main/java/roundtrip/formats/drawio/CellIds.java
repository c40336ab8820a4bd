package roundtrip.formats.drawio;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import roundtrip.topology.Component;
import roundtrip.topology.Extras;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// The ids of cells: the author's own, else that of the part; each once.
final class CellIds {
    private static final String OTHERWISE = "cell";

    private final Map<String, String> byPart = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private CellIds() {}

    /// @param taken ids that no part can have
    static CellIds of(Topology topology, Set<String> taken) {
        CellIds ids = new CellIds();
        ids.used.addAll(taken);
        for (Group group : topology.groups()) {
            ids.take(group.id(), group.extras());
        }
        for (Component component : topology.components()) {
            ids.take(component.id(), component.extras());
        }
        for (Link link : topology.links()) {
            ids.take(link.id(), link.extras());
        }
        return ids;
    }

    private void take(String part, Extras extras) {
        String own = Objects.requireNonNullElse(Kept.in(extras).text(Kept.ID), part);
        StringBuilder allowed = new StringBuilder();
        own.codePoints().forEach(c -> allowed.appendCodePoint(XmlText.isAllowed(c) && c >= ' ' ? c : '-'));
        String wish = allowed.isEmpty() ? OTHERWISE : allowed.toString();
        String id = wish;
        while (!used.add(id)) {
            id = wish + "-" + numbers.merge(wish, 2, (last, _) -> last + 1);
        }
        byPart.put(part, id);
    }

    String of(String part) {
        return Objects.requireNonNullElse(byPart.get(part), part);
    }

    Set<String> all() {
        return used;
    }
}
