package roundtrip.formats.mermaid.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.json.ElementJson;
import roundtrip.formats.json.JsonText;
import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.topology.Acceptance;
import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Scenario;
import roundtrip.topology.Topology;

/// The comment lines that hold the whole design: one for the document, then one for each group, node (with its services), link,
/// scenario and acceptance, in their order. Beside the part stands how it was drawn, where that does not follow from the part.
final class StoredWriter {
    static final String DOCUMENT = "roundtrip";
    static final String GROUP = "group";
    static final String NODE = "node";
    static final String LINK = "link";
    static final String SCENARIO = "scenario";
    static final String ACCEPTED = "accepted";
    static final String DRAWN = "drawn";
    static final int VERSION = 1;

    private final Sketch sketch;
    private final List<Comment> lines = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> edgeLabels = new HashMap<>();

    private StoredWriter(Sketch sketch) {
        this.sketch = sketch;
        Flowchart chart = sketch.chart();
        chart.nodes().forEach(node -> labels.put(node.id(), node.label()));
        chart.subgraphs().forEach(box -> labels.put(box.id(), box.title()));
        for (int i = 0; i < sketch.links().size(); i++) {
            Edge edge = chart.edges().get(i);
            edgeLabels.put(sketch.links().get(i), edge.label());
        }
    }

    /// The flowchart with these lines behind its own comments.
    static Flowchart on(Sketch sketch, Design design, MermaidOptions options) {
        StoredWriter writer = new StoredWriter(sketch);
        writer.design(design, options);
        List<Comment> all = new ArrayList<>(sketch.chart().comments());
        all.addAll(writer.lines);
        return sketch.chart().withComments(all);
    }

    private void design(Design design, MermaidOptions options) {
        SequencedMap<String, Datum> document = new LinkedHashMap<>();
        document.put(DOCUMENT, new Datum.Number(BigDecimal.valueOf(VERSION)));
        text(document, "id", design.id());
        text(document, "title", design.title());
        if (design.exercise() != null) {
            document.put("exercise", new Datum.Number(BigDecimal.valueOf(design.exercise())));
        }
        if (!design.extras().isEmpty()) {
            document.put("extras", new Datum.Members(design.extras().members()));
        }
        SequencedMap<String, Datum> drawn = OptionsJson.members(options);
        if (!drawn.isEmpty()) {
            document.put(DRAWN, new Datum.Members(drawn));
        }
        add(document);
        topology(design.topology());
        for (Scenario scenario : design.scenarios()) {
            part(SCENARIO, ElementJson.scenario(scenario), new LinkedHashMap<>());
        }
        for (Acceptance acceptance : design.accepted()) {
            part(ACCEPTED, ElementJson.acceptance(acceptance), new LinkedHashMap<>());
        }
    }

    private void topology(Topology topology) {
        for (Group group : topology.groups()) {
            part(GROUP, ElementJson.group(group), drawn(group.id(), group.name()));
        }
        Map<String, List<Component>> services = new HashMap<>();
        topology.components().stream().filter(Component::isService)
                .forEach(each -> services.computeIfAbsent(each.host(), _ -> new ArrayList<>()).add(each));
        topology.nodes().forEach(node -> {
            List<Component> inside = services.getOrDefault(node.id(), List.of());
            SequencedMap<String, Datum> drawn = drawn(node.id(), node.name());
            for (Component service : inside) {
                SequencedMap<String, Datum> own = drawn(service.id(), service.name());
                if (!own.isEmpty()) {
                    drawn.put("/" + service.localId(), new Datum.Members(own));
                }
            }
            part(NODE, ElementJson.node(node, inside), drawn);
        });
        for (Link link : topology.links()) {
            SequencedMap<String, Datum> drawn = new LinkedHashMap<>();
            String label = edgeLabels.get(link.id());
            if (label != null && !label.equals(link.label() == null ? "" : link.label())) {
                text(drawn, "label", label);
            }
            part(LINK, ElementJson.link(link), drawn);
        }
    }

    private SequencedMap<String, Datum> drawn(String id, @Nullable String name) {
        SequencedMap<String, Datum> drawn = new LinkedHashMap<>();
        String visible = sketch.ids().get(id);
        if (visible != null) {
            text(drawn, "id", visible.equals(id) ? null : visible);
            String label = labels.get(visible);
            text(drawn, "label", label == null || label.equals(name) ? null : label);
        }
        return drawn;
    }

    private static void text(SequencedMap<String, Datum> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, new Datum.Text(value));
        }
    }

    private void part(String what, Datum.Members part, SequencedMap<String, Datum> drawn) {
        SequencedMap<String, Datum> line = new LinkedHashMap<>();
        line.put(what, part);
        if (!drawn.isEmpty()) {
            line.put(DRAWN, new Datum.Members(drawn));
        }
        add(line);
    }

    /// Two `%` side by side would begin something of Mermaid's own.
    private void add(SequencedMap<String, Datum> members) {
        lines.add(Comment.of(JsonText.line(new Datum.Members(members)).replace("%%", "%\\u0025")));
    }
}
