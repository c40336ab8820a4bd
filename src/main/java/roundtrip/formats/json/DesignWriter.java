package roundtrip.formats.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;
import roundtrip.topology.Topology;

/// Writes a document.
final class DesignWriter {
    private DesignWriter() {}

    static Datum.Members document(Design design, int form) {
        Topology topology = design.topology();
        Draft draft = new Draft(design.extras());
        // the reader leaves this mark for a file that has no form; every other one is of ours
        if (form == 1 && design.extras().members().get("form") instanceof Datum.Nothing && isDrawn(design)) {
            draft.left("form");
        } else {
            draft.whole("form", form);
        }
        return draft.text("id", design.id()).text("title", design.title()).whole("exercise", design.exercise())
                .carried("reading")
                .list("groups", topology.groups().stream().map(ElementJson::group).toList())
                .list("nodes", nodes(topology))
                .list("links", topology.links().stream().map(ElementJson::link).toList())
                .list("scenarios", design.scenarios().stream().map(ElementJson::scenario).toList())
                .list("accepted", design.accepted().stream().map(ElementJson::acceptance).toList())
                .members();
    }

    /// Whether one sees that it is a design although it does not say so.
    private static boolean isDrawn(Design design) {
        Topology topology = design.topology();
        return !topology.components().isEmpty() || !topology.groups().isEmpty()
                || DesignReader.DRAWN.stream().anyMatch(design.extras().members()::containsKey);
    }

    private static List<Datum.Members> nodes(Topology topology) {
        Map<String, List<Component>> services = new HashMap<>();
        topology.components().stream().filter(Component::isService)
                .forEach(service -> services.computeIfAbsent(service.host(), _ -> new ArrayList<>()).add(service));
        return topology.nodes().map(node -> ElementJson.node(node, services.getOrDefault(node.id(), List.of())))
                .toList();
    }
}
