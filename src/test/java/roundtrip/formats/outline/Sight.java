package roundtrip.formats.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

/// What somebody sees on a picture: every place by the labels of the boxes around it and its own, every arrow by its ends and
/// label. Ids do not count.
public final class Sight {
    private final UnaryOperator<String> eyes;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final List<String> arrows = new ArrayList<>();
    private String title = "";

    /// @param eyes what is compared of each label
    public Sight(UnaryOperator<String> eyes) {
        this.eyes = eyes;
    }

    /// What is meant to be seen; made from the design alone.
    public static Sight of(Design design, UnaryOperator<String> eyes) {
        Sight sight = new Sight(eyes);
        Topology topology = design.topology();
        Captions captions = new Captions(true);
        if (design.title() != null && !design.title().replaceAll("[\\s\\h\\v]", "").isEmpty()) {
            sight.title(design.title());
        }
        for (Group group : topology.groups()) {
            sight.place(group.id(), captions.group(group), group.parent());
        }
        for (Component part : topology.components()) {
            List<Component> services = topology.services(part.id());
            if (!part.isService()) {
                boolean closed = part.placement().isCollapsed();
                sight.place(part.id(), captions.part(part, closed ? services : List.of()), part.parent());
            } else if (shown(topology, part.id()).equals(part.id())) {
                sight.place(part.id(), captions.part(part, List.of()), part.host());
            }
        }
        topology.links().forEach(link -> sight.link(topology, link));
        return sight;
    }

    private void link(Topology topology, Link link) {
        String from = shown(topology, link.from());
        String to = shown(topology, link.to());
        if (from.equals(to) && !link.from().equals(link.to())) {
            return;
        }
        String words = Captions.words(link);
        boolean adds = link.encrypted() && !link.protocol().orElse("").equals("https");
        String label = link.label() != null ? link.label() : adds ? (words + " TLS").strip() : words;
        arrow(from, to, label, link.kind() == LinkKind.HEARTBEAT
                || link.given().given(Property.BIDIRECTIONAL).orElse(false));
    }

    private static String shown(Topology topology, String end) {
        Component part = topology.component(end);
        return part != null && part.isService() && topology.component(part.host()).placement().isCollapsed()
                ? part.host()
                : end;
    }

    public void title(String text) {
        title = eyes.apply(text);
    }

    public void place(String id, String label, String parent) {
        labels.put(id, eyes.apply(label));
        if (parent != null) {
            parents.put(id, parent);
        }
    }

    public void arrow(String from, String to, String label, boolean mutual) {
        arrows.add(from + "\u0000" + to + "\u0000" + eyes.apply(label) + "\u0000" + mutual);
    }

    private String path(String id) {
        StringBuilder path = new StringBuilder();
        for (String up = id; up != null; up = parents.get(up)) {
            path.insert(0, "[" + labels.get(up) + "]");
        }
        return path.toString();
    }

    /// In an order that does not depend on ids.
    public List<String> told() {
        List<String> told = new ArrayList<>();
        labels.keySet().forEach(id -> told.add("place " + path(id)));
        for (String arrow : arrows) {
            String[] parts = arrow.split("\u0000", -1);
            told.add("arrow " + path(parts[0]) + (Boolean.parseBoolean(parts[3]) ? " <-> " : " -> ") + path(parts[1])
                    + ": " + parts[2]);
        }
        Collections.sort(told);
        told.add("title " + title);
        return told;
    }
}
