package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// A topology while it is put together, and which of its parts each id of the picture stands for.
final class Board {
    final Map<String, Component> components = new LinkedHashMap<>();
    final Map<String, Group> groups = new LinkedHashMap<>();
    final Map<String, Link> links = new LinkedHashMap<>();
    /// By the id in the picture.
    final Map<String, String> parts = new HashMap<>();
    private final Map<String, Set<String>> services = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();

    Board(Topology start, Map<String, String> visible) {
        start.components().forEach(this::put);
        start.groups().forEach(this::put);
        start.links().forEach(this::put);
        visible.forEach((part, id) -> parts.put(id, part));
    }

    void put(Component component) {
        components.put(component.id(), component);
        ids.add(component.id());
        if (component.isService()) {
            services.computeIfAbsent(component.host(), _ -> new LinkedHashSet<>()).add(component.id());
        }
    }

    void put(Group group) {
        groups.put(group.id(), group);
        ids.add(group.id());
    }

    void put(Link link) {
        links.put(link.id(), link);
        ids.add(link.id());
    }

    void remove(Component component) {
        components.remove(component.id());
        services.getOrDefault(component.host(), new HashSet<>()).remove(component.id());
    }

    /// The part that an id of the picture stands for.
    @Nullable
    Component component(String visible) {
        return components.get(parts.getOrDefault(visible, ""));
    }

    @Nullable
    Group group(String visible) {
        return groups.get(parts.getOrDefault(visible, ""));
    }

    List<Component> services(String machine) {
        List<Component> inside = new ArrayList<>();
        for (String id : services.getOrDefault(machine, Set.of())) {
            Component service = components.get(id);
            if (service != null) {
                inside.add(service);
            }
        }
        return inside;
    }

    boolean has(String id) {
        return components.containsKey(id) || groups.containsKey(id);
    }

    /// An id that nothing has or had.
    String freeId(String wish) {
        String id = wish;
        while (ids.contains(id)) {
            id = wish + numbers.merge(wish, 2, (last, _) -> last + 1);
        }
        return id;
    }

    /// Puts a part under another id; what refers to it follows in the end.
    void rename(String visible, Component component, Component renamed) {
        remove(component);
        put(renamed);
        moved.put(component.id(), renamed.id());
        parts.put(visible, renamed.id());
    }

    /// Links follow parts that moved.
    void follow() {
        links.replaceAll((_, link) -> link.between(moved.getOrDefault(link.from(), link.from()),
                moved.getOrDefault(link.to(), link.to())));
        moved.clear();
    }

    Topology topology() {
        components
                .replaceAll((_, each) -> each.isService() || each.parent() == null || groups.containsKey(each.parent())
                        ? each
                        : each.inside(null));
        groups.replaceAll((_, group) -> group.parent() == null || groups.containsKey(group.parent())
                ? group
                : group.inside(null));
        List<Link> arrows = links.values().stream().filter(link -> has(link.from()) && has(link.to())).toList();
        return new Topology(Table.of(components.values()), Table.of(arrows), Table.of(groups.values()));
    }
}
