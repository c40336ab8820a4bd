package roundtrip.formats.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// Makes the outline of a design: a box per group and per server that shows its services, a node per other part.
public final class Outliner {
    private final Topology topology;
    private final Captions captions = new Captions(true);
    private final Ids ids = new Ids();
    private final Map<String, List<Component>> services = new HashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private int hidden;
    private int unclear;

    private Outliner(Topology topology) {
        this.topology = topology;
        topology.components().stream().filter(Component::isService)
                .forEach(each -> services.computeIfAbsent(each.host(), _ -> new ArrayList<>()).add(each));
    }

    public static Outline of(Design design) {
        return new Outliner(design.topology()).outline(design.title() == null ? "" : design.title());
    }

    private Outline outline(String title) {
        String heading = title.codePoints().allMatch(Outliner::isBlank) ? "" : clear(title);
        topology.groups().forEach(this::group);
        topology.components().forEach(this::part);
        List<Arrow> arrows = new ArrayList<>();
        for (Link link : topology.links()) {
            Arrow arrow = arrow(link);
            if (arrow != null) {
                arrows.add(arrow);
            }
        }
        return new Outline(heading, places, arrows, new Losses(hidden, unclear));
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Groups stand in any order, so the boxes round a group are made before it.
    private void group(Group group) {
        List<Group> missing = new ArrayList<>();
        for (Group up = group; up != null && !places.containsKey(up.id()) && missing.size() <= topology.groups()
                .size(); up = up.parent() == null ? null : topology.group(up.parent())) {
            missing.add(up);
        }
        for (Group each : missing.reversed()) {
            if (!places.containsKey(each.id())) {
                put(each.id(), each.parent(), captions.group(each), null, true);
            }
        }
    }

    private void part(Component part) {
        if (part.isService() && !isOpen(part.host())) {
            return;
        }
        boolean isBox = isOpen(part.id());
        List<Component> listed = isBox ? List.of() : services.getOrDefault(part.id(), List.of());
        put(part.id(), part.isService() ? part.host() : part.parent(), captions.part(part, listed), part.kind(), isBox);
    }

    private void put(String element, @Nullable String parent, String caption, @Nullable Kind kind, boolean isBox) {
        Place around = parent == null ? null : places.get(parent);
        places.put(element, new Place(ids.take(element), around, clear(caption), kind, isBox));
    }

    /// Whether a machine shows its services.
    private boolean isOpen(String machine) {
        Component component = topology.component(machine);
        return component != null && services.containsKey(machine) && !component.placement().isCollapsed();
    }

    /// Nothing is drawn for a link that stays inside one closed machine.
    private @Nullable Arrow arrow(Link link) {
        Place from = shown(link.from());
        Place to = shown(link.to());
        if (from == null || to == null) {
            return null;
        }
        if (from == to && !link.from().equals(link.to())) {
            hidden++;
            return null;
        }
        String own = link.label();
        return new Arrow(from, to, clear(own == null ? words(link) : own), Stroke.of(link));
    }

    private static String words(Link link) {
        String words = Captions.words(link);
        boolean says = !link.encrypted() || link.protocol().filter("https"::equalsIgnoreCase).isPresent();
        return says ? words : Words.in("outline").say("encrypted", words).strip();
    }

    /// The part itself, or the closed machine that hides it.
    private @Nullable Place shown(String end) {
        Component component = topology.component(end);
        return places.get(component != null && component.isService() && !isOpen(component.host())
                ? component.host()
                : end);
    }

    private String clear(String text) {
        unclear += Visible.isSo(text) ? 0 : 1;
        return Visible.of(text);
    }
}
