package roundtrip.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whose ways lead through transparent components, and must be looked for anew when one of those or a link on the way is gone.
final class Detours {
    private final Map<Integer, List<Integer>> throughNode = new HashMap<>();
    private final Map<Integer, List<Integer>> alongLink = new HashMap<>();

    Detours(Plan plan, Lanes lanes) {
        for (int component = 0; component < plan.parts.size(); component++) {
            if (lanes.isThrough(component)) {
                int from = component;
                Lanes.Passage passage = lanes.passage(component, arc -> arc.reads() || arc.writes());
                passage.nodes().stream().forEach(node -> throughNode.computeIfAbsent(node, _ -> new ArrayList<>())
                        .add(from));
                passage.links().stream().forEach(link -> alongLink.computeIfAbsent(link, _ -> new ArrayList<>())
                        .add(from));
            }
        }
    }

    List<Integer> through(int component) {
        return throughNode.isEmpty() ? List.of() : throughNode.getOrDefault(component, List.of());
    }

    List<Integer> along(int link) {
        return alongLink.isEmpty() ? List.of() : alongLink.getOrDefault(link, List.of());
    }
}
