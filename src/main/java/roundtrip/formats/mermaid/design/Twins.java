package roundtrip.formats.mermaid.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Role;

/// Finds databases that are drawn twice: once inside a server and once as a box that only this server points at, in the same
/// role. They are the same database, which keeps its place in the server and takes the name of the box; the arrow is the way
/// inside the server.
final class Twins {
    private final Board board;
    private final Outline now;
    private final Remarks remarks;
    private final Map<String, Set<String>> sources = new HashMap<>();
    private final Set<String> leaving = new HashSet<>();

    Twins(Board board, Outline now, Remarks remarks) {
        this.board = board;
        this.now = now;
        this.remarks = remarks;
        for (Edge edge : now.edges()) {
            if (isDatabase(edge.from()) && isDatabase(edge.to())) {
                continue;
            }
            sources.computeIfAbsent(edge.to(), _ -> new HashSet<>()).add(edge.from());
            leaving.add(edge.from());
        }
    }

    private boolean isDatabase(String visible) {
        Component part = board.component(visible);
        return part != null && part.kind() == Kind.DATABASE;
    }

    void merge(Set<String> added) {
        for (String visible : now.nodes().keySet()) {
            Component box = board.component(visible);
            if (added.contains(visible) && box != null && isDatabase(visible) && !box.isService()) {
                merge(visible, box);
            }
        }
    }

    private void merge(String visible, Component box) {
        Set<String> pointing = sources.getOrDefault(visible, Set.of());
        if (pointing.size() != 1 || leaving.contains(visible)) {
            return;
        }
        Component server = board.component(pointing.iterator().next());
        Component twin = server == null ? null : twin(board.services(server.id()), box);
        if (server == null || twin == null) {
            return;
        }
        board.remove(box);
        board.put(twin.called(box.name()));
        board.parts.put(visible, twin.id());
        remarks.add(now.line(visible), "guess.twin", box.name(), server.name());
    }

    private static @Nullable Component twin(List<Component> services, Component box) {
        List<Component> databases = services.stream().filter(each -> each.kind() == Kind.DATABASE)
                .filter(each -> role(each).equals(role(box))).toList();
        return databases.size() == 1 ? databases.getFirst() : null;
    }

    private static String role(Component database) {
        return database.role() instanceof Role.Database role ? role.role().word() : "";
    }
}
