package roundtrip.formats.drawio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.json.ElementJson;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Placement;
import roundtrip.topology.Topology;

/// Writes a design as a file of draw.io. What holds others stands before them; among its like, what lies lower comes first. The
/// cost is linear in the size of the design.
final class DrawingWriter {
    private final Design design;
    private final Topology topology;
    private final Map<String, Box> boxes;
    private final FileFrame frame;
    private final CellIds ids;
    private final Map<String, List<Component>> services = new HashMap<>();
    private final Map<String, Integer> orders = new HashMap<>();
    private final List<Datum> hidden = new ArrayList<>();
    private final List<Element> cells = new ArrayList<>();

    /// @param boxes where everything is drawn, as [Plan] tells it
    DrawingWriter(Design design, Map<String, Box> boxes) {
        this.design = design;
        this.topology = design.topology();
        this.boxes = boxes;
        this.frame = new FileFrame(design);
        this.ids = CellIds.of(topology, frame.ids());
        topology.groups().forEach(group -> orders.put(group.id(), orders.size()));
        topology.components().forEach(component -> orders.put(component.id(), orders.size()));
        topology.links().forEach(link -> orders.put(link.id(), orders.size()));
        topology.components().stream().filter(Component::isService)
                .forEach(each -> services.computeIfAbsent(each.host(), _ -> new ArrayList<>()).add(each));
    }

    String write() {
        groups().forEach(this::group);
        topology.nodes().sorted(Comparator.comparingInt(node -> z(node.placement()))).forEach(this::node);
        topology.links().forEach(this::link);
        return XmlText.of(frame.file(cells, hidden, ids.all()));
    }

    private static int z(Placement placement) {
        Integer z = placement.z();
        return z == null ? 0 : z;
    }

    /// Each behind the one round it.
    private List<Group> groups() {
        Map<String, List<Group>> inside = new HashMap<>();
        topology.groups().stream().sorted(Comparator.comparingInt(group -> z(group.placement())))
                .forEach(group -> inside.computeIfAbsent(home(group.parent()), _ -> new ArrayList<>()).add(group));
        List<Group> ordered = new ArrayList<>(inside.getOrDefault("", List.of()));
        for (int i = 0; i < ordered.size(); i++) {
            ordered.addAll(inside.getOrDefault(ordered.get(i).id(), List.of()));
        }
        return ordered;
    }

    private String home(@Nullable String parent) {
        return parent != null && topology.group(parent) != null ? parent : "";
    }

    private void group(Group group) {
        Memories memory = memory(group.id()).with(Memory.GROUP, ElementJson.group(group));
        shape(group.id(), home(group.parent()), Labels.of(group), Looks.of(group), Kept.in(group.extras()),
                box(group.id(), group.placement()), memory);
    }

    private void node(Component node) {
        List<Component> inside = services.getOrDefault(node.id(), List.of());
        boolean isOpen = inside.stream().anyMatch(service -> boxes.containsKey(service.id()));
        Memories memory = memory(node.id()).with(Memory.NODE, ElementJson.node(node, isOpen ? List.of() : inside));
        shape(node.id(), home(node.parent()), Labels.of(node), Looks.of(node, isOpen), Kept.in(node.extras()),
                box(node.id(), isOpen ? Placement.none() : node.placement()), memory);
        if (isOpen) {
            inside.forEach(this::service);
        }
    }

    private void service(Component service) {
        Memories memory = memory(service.id()).with(Memory.SERVICE, ElementJson.component(service))
                .with(Memory.HOST, service.host());
        shape(service.id(), service.host(), Labels.of(service), Looks.of(service, false),
                Kept.in(service.extras()), box(service.id(), Placement.none()), memory);
    }

    private Memories memory(String part) {
        return new Memories(ids.of(part), orders.getOrDefault(part, 0));
    }

    /// As on the canvas; what came from a drawing with a look of its own keeps also the size from there.
    private Box box(String part, Placement placement) {
        Box box = boxes.getOrDefault(part, new Box(0, 0, 0, 0));
        Component component = topology.component(part);
        boolean isForeign = component != null && Kept.in(component.extras()).text(Kept.STYLE) != null;
        return isForeign && placement.size() != null ? Box.of(box.corner(), placement.size()) : box;
    }

    private void shape(String part, String parent, String label, String style, Kept kept, Box box, Memories memory) {
        Box plane = boxes.get(parent);
        Box own = plane == null ? box : box.moved(-plane.x(), -plane.y());
        Element geometry = Element.of("mxGeometry").with("x", Numbers.text(own.x())).with("y", Numbers.text(own.y()))
                .with("width", Numbers.text(own.width())).with("height", Numbers.text(own.height()))
                .with("as", "geometry");
        String text = memory.box(own).attribute(label, style);
        cells.add(new CellText(ids.of(part), label, style, kept, text)
                .cell(parent.isEmpty() ? frame.layer(kept) : ids.of(parent), "vertex", geometry));
    }

    private void link(Link link) {
        String from = shown(link.from());
        String to = shown(link.to());
        boolean isInside = from.equals(to) && !(link.from().equals(from) && link.to().equals(to));
        Memories memory = memory(link.id()).with(Memory.LINK, ElementJson.link(link));
        if (isInside || !boxes.containsKey(from) || !boxes.containsKey(to)) {
            hidden.add(memory.datum("", ""));
            return;
        }
        Kept kept = Kept.in(link.extras());
        boolean isReversed = kept.flag(Kept.REVERSED);
        String style = Looks.of(link);
        Element edge = new CellText(ids.of(link.id()), Labels.of(link), style, kept,
                memory.straight(!isPlaced() && !link.bends().isEmpty()).attribute(Labels.of(link), style))
                .cell(frame.layer(kept), "edge", Way.of(isPlaced() ? link.bends() : List.of(), isReversed));
        Loose.cell(edge).with("source", ids.of(isReversed ? to : from)).with("target", ids.of(isReversed ? from : to));
        cells.add(edge);
    }

    /// Corners mean nothing where all parts got new places.
    private boolean isPlaced() {
        return topology.nodes().anyMatch(node -> node.placement().at() != null);
    }

    /// The part itself, or the closed machine that hides it.
    private String shown(String end) {
        Component component = topology.component(end);
        return component != null && component.isService() && !boxes.containsKey(end) ? component.host() : end;
    }
}
