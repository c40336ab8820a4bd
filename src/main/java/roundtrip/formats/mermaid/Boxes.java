package roundtrip.formats.mermaid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import roundtrip.formats.mermaid.Flowchart.Subgraph;

/// Walks nodes in their order, each inside the boxes around it, every node and box once. The walk keeps its own stack:
/// boxes may be nested deeper than the stack of the machine.
final class Boxes {
    /// What happens on the way.
    interface Visitor {
        void node(String id);

        void open(Subgraph group);

        void close();
    }

    private final Map<String, Subgraph> groups;
    private final Visitor visitor;
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<Iterator<String>> open = new ArrayDeque<>();

    Boxes(Map<String, Subgraph> groups, Visitor visitor) {
        this.groups = groups;
        this.visitor = visitor;
        groups.values().forEach(group -> group.members().forEach(each -> parents.putIfAbsent(each, group.id())));
    }

    void visit(Set<String> nodes) {
        nodes.forEach(this::visitWithBoxes);
        groups.keySet().forEach(this::visitWithBoxes);
    }

    private void visitWithBoxes(String id) {
        if (seen.contains(id)) {
            return;
        }
        enter(outermost(id));
        while (!open.isEmpty()) {
            if (open.element().hasNext()) {
                enter(open.element().next());
            } else {
                open.remove();
                visitor.close();
            }
        }
    }

    /// The box around all boxes around the node, or the node itself.
    private String outermost(String id) {
        Set<String> way = new HashSet<>();
        String outermost = id;
        for (String up = parents.get(id); up != null && way.add(up) && !seen.contains(up); up = parents.get(up)) {
            outermost = up;
        }
        return outermost;
    }

    private void enter(String id) {
        if (!seen.add(id)) {
            return;
        }
        Subgraph group = groups.get(id);
        if (group == null) {
            visitor.node(id);
            return;
        }
        visitor.open(group);
        List<String> own = group.members().stream().filter(each -> group.id().equals(parents.get(each))).toList();
        open.push(own.iterator());
    }
}
