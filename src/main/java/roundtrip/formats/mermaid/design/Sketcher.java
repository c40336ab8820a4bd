package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Direction;
import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Subgraph;
import roundtrip.formats.mermaid.Shape;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// Draws a design as a flowchart: a node per part, a subgraph per group and per server that shows its services. The cost is
/// linear in the size of the design.
final class Sketcher {
    private final Topology topology;
    private final MermaidOptions options;
    private final Drawn drawn;
    private final Highlights highlights;
    private final Captioning captions;
    private final Map<String, String> ids;
    private final Map<String, List<Component>> services = new HashMap<>();
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Subgraph> boxes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    private Sketcher(Topology topology, MermaidOptions options, Drawn drawn) {
        this.topology = topology;
        this.options = options;
        this.drawn = drawn;
        this.highlights = new Highlights(options.findings());
        this.captions = new Captioning(options.detail());
        this.ids = Naming.of(topology, drawn);
        topology.components().stream().filter(Component::isService)
                .forEach(each -> services.computeIfAbsent(each.host(), _ -> new ArrayList<>()).add(each));
    }

    static Sketch of(Design design, MermaidOptions options, Drawn drawn) {
        return new Sketcher(design.topology(), options, drawn).sketch(design);
    }

    private Sketch sketch(Design design) {
        topology.groups().forEach(group -> enter(group.parent(), group.id()));
        topology.nodes().forEach(node -> enter(node.parent(), node.id()));
        topology.groups().forEach(this::group);
        topology.components().forEach(this::part);
        topology.links().forEach(this::link);
        Keepsake own = Keepsake.in(design.extras());
        new Spacers(ids).edges(own).forEach(edges::add);
        Direction way = options.direction() == null ? own.word(Looks.DIRECTION, Direction.TB) : options.direction();
        Flowchart chart = Flowchart.of(way, nodes, edges, boxes);
        Flowchart trimmed = new Trimmings(own, options.classes() ? kinds : Set.of()).on(chart, design.title());
        return new Sketch(highlights.on(trimmed, links), visible(), links);
    }

    private Map<String, String> visible() {
        Map<String, String> visible = new LinkedHashMap<>(ids);
        topology.components().stream().filter(each -> each.isService() && !isOpen(each.host()))
                .forEach(each -> visible.remove(each.id()));
        return visible;
    }

    private void enter(@Nullable String parent, String child) {
        if (parent != null) {
            members.computeIfAbsent(parent, _ -> new ArrayList<>()).add(id(child));
        }
    }

    private String id(String element) {
        return ids.getOrDefault(element, element);
    }

    /// Whether a machine shows its services.
    private boolean isOpen(String machine) {
        Component component = topology.component(machine);
        return component != null && services.containsKey(machine) && !options.collapsed()
                && !component.placement().isCollapsed();
    }

    private void group(Group group) {
        box(group.id(), captions.group(group), Keepsake.in(group.extras()), members.getOrDefault(group.id(), List.of()),
                List.of());
    }

    private void part(Component component) {
        if (component.isService() && !isOpen(component.host())) {
            return;
        }
        Keepsake own = Keepsake.in(component.extras());
        List<Component> inside = services.getOrDefault(component.id(), List.of());
        if (isOpen(component.id())) {
            box(component.id(), captions.part(component, List.of()), own,
                    inside.stream().map(service -> id(service.id())).toList(), classes(component.kind()));
            return;
        }
        List<String> classes = new ArrayList<>(classes(component.kind()));
        classes.addAll(own.texts(Looks.CLASSES));
        classes.addAll(highlights
                .classes(Stream.concat(Stream.of(component.id()), inside.stream().map(Component::id))));
        String label = drawn.labels().getOrDefault(component.id(), captions.part(component, inside));
        nodes.add(new Node(id(component.id()), label, own.text(Looks.MARKUP), shape(component.kind(), own), classes,
                own.texts(Looks.STYLES), own.text(Looks.LINK), 0));
    }

    private static @Nullable Shape shape(Kind kind, Keepsake own) {
        String word = own.text(Looks.SHAPE);
        return word != null ? new Shape(word) : own.says(Looks.SHAPE) ? null : KindLook.shape(kind);
    }

    private List<String> classes(Kind kind) {
        if (!options.classes() || !KindLook.hasClass(kind)) {
            return List.of();
        }
        kinds.add(kind);
        return List.of(kind.word());
    }

    private void box(String element, String title, Keepsake own, List<String> inside, List<String> kind) {
        List<String> classes = new ArrayList<>(kind);
        classes.addAll(own.texts(Looks.CLASSES));
        classes.addAll(highlights.classes(Stream.of(element)));
        Direction way = own.text(Looks.DIRECTION) == null ? null : own.word(Looks.DIRECTION, Direction.TB);
        boxes.add(new Subgraph(id(element), drawn.labels().getOrDefault(element, title), own.text(Looks.MARKUP), inside,
                way, classes, own.texts(Looks.STYLES), 0));
    }

    /// Nothing is drawn for a link that stays inside one box.
    private void link(Link link) {
        String from = shown(link.from());
        String to = shown(link.to());
        boolean exist = topology.has(from) && topology.has(to);
        boolean hidden = from.equals(to) && !(link.from().equals(from) && link.to().equals(to));
        if (!exist || hidden) {
            return;
        }
        String label = link.label() != null ? link.label() : options.linkLabels() ? ArrowLook.words(link) : "";
        edges.add(ArrowLook.edge(link, id(from), id(to), drawn.labels().getOrDefault(link.id(), label)));
        links.add(link.id());
    }

    /// The part itself, or the closed machine that hides it.
    private String shown(String end) {
        Component component = topology.component(end);
        return component != null && component.isService() && !isOpen(component.host()) ? component.host() : end;
    }
}
