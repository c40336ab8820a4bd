package roundtrip.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Imported;
import roundtrip.formats.Note;
import roundtrip.topology.Acceptance;
import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;
import roundtrip.topology.Extras;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Scenario;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// Reads a document.
final class DesignReader {
    /// Members that are known and carried as they are.
    private static final Set<String> CARRIED = Set.of("$schema", "reading", "expected", "mustNotRaise", "whatIf",
            "lesson");
    /// What there is on a drawing.
    static final Set<String> DRAWN = Set.of("groups", "nodes", "links");
    private static final int LAST_EXERCISE = 3;

    private final Members document;
    private final List<Note> notes = new ArrayList<>();

    DesignReader(Passage root) {
        document = new Members(root);
    }

    /// @throws roundtrip.formats.UnreadableException if it is no design
    Imported read() {
        mustBeDesign();
        boolean hasForm = hasForm();
        String id = document.text("id");
        String title = document.text("title");
        Integer exercise = exercise();
        List<Passage> groups = document.list("groups");
        List<Passage> nodes = document.list("nodes");
        List<Passage> links = document.list("links");
        Ids ids = new Ids(groups, nodes, links, notes::add);
        Topology topology = topology(groups, nodes, links, ids);
        Table<Scenario> scenarios = new ScenarioReader(ids, topology, notes::add).all(document.list("scenarios"));
        Table<Acceptance> accepted = new AcceptanceReader(ids, notes::add).all(document.list("accepted"));
        Extras extras = extras(ids);
        return new Imported(new Design(id, title, exercise, topology, scenarios, accepted,
                hasForm ? extras : extras.with("form", new Datum.Nothing())), notes,
                lines(ids, groups, nodes, links));
    }

    /// A design says its form, or something is drawn.
    private void mustBeDesign() {
        boolean isDrawn = has(DRAWN);
        if (!isDrawn && has(Set.of("items"))) {
            throw document.object().error("design.checklist");
        }
        if (!isDrawn && !has(Set.of("form"))) {
            throw document.object().error("design.none");
        }
    }

    private boolean has(Set<String> names) {
        return names.stream().anyMatch(name -> document.object().member(name) != null);
    }

    private static Map<String, Integer> lines(Ids ids, List<Passage> groups, List<Passage> nodes,
            List<Passage> links) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        Stream.of(groups, nodes, links).flatMap(List::stream)
                .forEach(element -> lines.put(id(ids, element), element.line()));
        nodes.forEach(node -> new Members(node).list("services").forEach(
                service -> lines.put(Component.path(id(ids, node), id(ids, service)), service.line())));
        return lines;
    }

    private static String id(Ids ids, Passage element) {
        return ids.id(new Members(element).required("id"));
    }

    /// [Forms] has looked at its number.
    private boolean hasForm() {
        if (document.object().member("form") == null) {
            return false;
        }
        document.required("form");
        return true;
    }

    private @Nullable Integer exercise() {
        Passage exercise = document.take("exercise");
        return exercise == null ? null : (Integer) exercise.whole(0, LAST_EXERCISE);
    }

    private Topology topology(List<Passage> groups, List<Passage> nodes, List<Passage> links, Ids ids) {
        ElementReader reader = new ElementReader(ids, notes::add);
        Table<Group> frames = Table.of(groups.stream().map(reader::group).toList());
        List<Component> components = new ArrayList<>();
        nodes.forEach(node -> components.addAll(reader.node(node)));
        Table<Link> arrows = Table.of(links.stream().map(reader::link).toList());
        List<String> circle = Circles.first(frames);
        if (!circle.isEmpty()) {
            throw circleAt(groups, circle, ids);
        }
        return new Topology(Table.of(components), arrows, frames);
    }

    private static RuntimeException circleAt(List<Passage> groups, List<String> circle, Ids ids) {
        for (Passage group : groups) {
            Passage parent = group.member("parent");
            if (parent != null && ids.id(new Members(group).required("id")).equals(circle.getFirst())) {
                return parent.error("group.circle", String.join(" → ", circle));
            }
        }
        throw new IllegalStateException("a circle without a group");
    }

    private Extras extras(Ids ids) {
        CARRIED.forEach(document::keep);
        Extras extras = document.rest("design", notes::add);
        return ids.hasRenamed() ? new Extras(new Renaming(ids::now).members(extras.members())) : extras;
    }
}
