package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// The parts that comments name, put together so that they fit: ids once, ends and frames that exist, no frames in a circle.
final class StoredParts {
    private final Remarks remarks;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    StoredParts(Remarks remarks) {
        this.remarks = remarks;
    }

    void add(Group group, int line) {
        if (claim(group.id(), line)) {
            groups.put(group.id(), group);
        }
    }

    void add(List<Component> node, int line) {
        if (!claim(node.getFirst().id(), line)) {
            return;
        }
        for (Component part : node) {
            if (components.putIfAbsent(part.id(), part) != null) {
                remarks.add(line, "stored.twice", part.id());
            }
        }
    }

    void add(Link link, int line) {
        if (claim(link.id(), line)) {
            links.put(link.id(), link);
        }
    }

    private boolean claim(String id, int line) {
        if (lines.putIfAbsent(id, line) != null || id.isEmpty() || id.indexOf('/') >= 0) {
            remarks.add(line, "stored.twice", id);
            return false;
        }
        return true;
    }

    Topology topology() {
        groups.replaceAll((_, group) -> isParent(group.parent()) ? group : group.inside(null));
        cutCircles();
        components.replaceAll((_, each) -> each.isService() || isParent(each.parent()) ? each : each.inside(null));
        List<Link> arrows = new ArrayList<>();
        for (Link link : links.values()) {
            if (isEnd(link.from()) && isEnd(link.to())) {
                arrows.add(link);
            } else {
                remarks.add(lines.getOrDefault(link.id(), 0), "stored.loose", link.id());
            }
        }
        return new Topology(Table.of(components.values()), Table.of(arrows), Table.of(groups.values()));
    }

    private boolean isParent(@Nullable String parent) {
        return parent == null || groups.containsKey(parent);
    }

    private boolean isEnd(String id) {
        return groups.containsKey(id) || components.containsKey(id);
    }

    /// Each way up is followed once, so the time is linear.
    private void cutCircles() {
        Set<String> ending = new HashSet<>();
        for (String start : List.copyOf(groups.keySet())) {
            Set<String> way = new HashSet<>();
            Group group = groups.get(start);
            while (group != null && !ending.contains(group.id())) {
                way.add(group.id());
                String up = group.parent();
                if (up != null && way.contains(up)) {
                    groups.put(group.id(), group.inside(null));
                    remarks.add(lines.getOrDefault(group.id(), 0), "stored.circle", group.id());
                    break;
                }
                group = up == null ? null : groups.get(up);
            }
            ending.addAll(way);
        }
    }
}
