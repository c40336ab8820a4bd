package roundtrip.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import roundtrip.topology.Component;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;

/// The databases that hold the same data, in the order of the file, and those of them that take writes.
public record DataSet(String name, List<Component> databases, List<Component> writers) {
    public static List<DataSet> of(Topology topology) {
        Map<String, List<Component>> byName = new LinkedHashMap<>();
        for (Component component : topology.components()) {
            if (component.role() instanceof Role.Database database) {
                byName.computeIfAbsent(database.dataset(), _ -> new ArrayList<>()).add(component);
            }
        }
        return byName.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
    }

    private static DataSet of(String name, List<Component> databases) {
        return new DataSet(name, List.copyOf(databases), databases.stream().filter(DataSet::isWriter).toList());
    }

    public boolean has(Component component) {
        return component.role() instanceof Role.Database database && database.dataset().equals(name);
    }

    public static boolean isWriter(Component component) {
        return component.role() instanceof Role.Database database && database.isWriter();
    }

    public static boolean isReplica(Component component) {
        return component.role() instanceof Role.Database database && database.isReplica();
    }
}
