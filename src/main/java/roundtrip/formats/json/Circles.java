package roundtrip.formats.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import roundtrip.topology.Group;
import roundtrip.topology.Table;

/// Finds groups that lie inside each other in a circle, in time linear in their number: what was once seen to end is not
/// followed again.
final class Circles {
    private Circles() {}

    /// The ids of the first circle, the first again at its end; empty if every way up ends.
    static List<String> first(Table<Group> groups) {
        Set<String> ending = new HashSet<>();
        for (Group start : groups) {
            LinkedHashSet<String> way = new LinkedHashSet<>();
            Group group = start;
            while (group != null && !ending.contains(group.id())) {
                if (!way.add(group.id())) {
                    return circle(way, group.id());
                }
                group = group.parent() == null ? null : groups.find(group.parent());
            }
            ending.addAll(way);
        }
        return List.of();
    }

    private static List<String> circle(LinkedHashSet<String> way, String closing) {
        List<String> ids = new ArrayList<>(way);
        List<String> circle = new ArrayList<>(ids.subList(ids.indexOf(closing), ids.size()));
        circle.add(closing);
        return circle;
    }
}
