package roundtrip.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which choosers that test nobody send through transparent components: their ways must be looked for anew when one of those or a
/// link on the way is gone.
record Detours(Map<Integer, List<Integer>> throughNode, Map<Integer, List<Integer>> alongLink) {
    static final Detours NONE = new Detours(Map.of(), Map.of());

    static Detours of(Plan plan, Outlook outlook) {
        Detours all = new Detours(new HashMap<>(), new HashMap<>());
        for (int component = 0; component < plan.parts.size() && plan.natures.hasBlindChooser(); component++) {
            if (outlook.isThrough(component) && plan.natures.choosesBlindly(component)) {
                int from = component;
                Outlook.Passage passage = outlook.passage(component);
                passage.nodes().stream()
                        .forEach(node -> all.throughNode.computeIfAbsent(node, _ -> new ArrayList<>()).add(from));
                passage.links().stream()
                        .forEach(link -> all.alongLink.computeIfAbsent(link, _ -> new ArrayList<>()).add(from));
            }
        }
        return all;
    }

    List<Integer> through(int component) {
        return throughNode.isEmpty() ? List.of() : throughNode.getOrDefault(component, List.of());
    }

    List<Integer> along(int link) {
        return alongLink.isEmpty() ? List.of() : alongLink.getOrDefault(link, List.of());
    }
}
