package roundtrip.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// The drawing: three ordered tables. *First* always means first here. The services of a machine stand right behind it.
public record Topology(Table<Component> components, Table<Link> links, Table<Group> groups) {
    private static final Topology EMPTY = new Topology(Table.empty(), Table.empty(), Table.empty());

    public Topology {
        components = servicesBehindTheirMachines(components);
    }

    public static Topology empty() {
        return EMPTY;
    }

    private static Table<Component> servicesBehindTheirMachines(Table<Component> components) {
        Map<String, List<Component>> byHost = new LinkedHashMap<>();
        for (Component component : components) {
            List<Component> machine = byHost.computeIfAbsent(component.host(), _ -> new ArrayList<>());
            machine.add(component.isService() ? machine.size() : 0, component);
        }
        return Table.of(byHost.values().stream().flatMap(List::stream).toList());
    }

    public @Nullable Component component(String id) {
        return components.find(id);
    }

    public @Nullable Link link(String id) {
        return links.find(id);
    }

    public @Nullable Group group(String id) {
        return groups.find(id);
    }

    public boolean has(String id) {
        return components.has(id) || links.has(id) || groups.has(id);
    }

    /// The machines and other parts that stand on the canvas by themselves.
    public Stream<Component> nodes() {
        return components.stream().filter(component -> !component.isService());
    }

    public List<Component> services(String machine) {
        return components.stream().filter(component -> component.isService() && component.host().equals(machine))
                .toList();
    }

    public Stream<Component> of(Kind kind) {
        return components.stream().filter(component -> component.kind() == kind);
    }

    public Topology with(Component component) {
        return new Topology(components.with(component), links, groups);
    }

    public Topology with(Link link) {
        return new Topology(components, links.with(link), groups);
    }

    public Topology with(Group group) {
        return new Topology(components, links, groups.with(group));
    }

    public Topology withComponents(Table<Component> changed) {
        return new Topology(changed, links, groups);
    }

    public Topology withLinks(Table<Link> changed) {
        return new Topology(components, changed, groups);
    }

    public Topology withGroups(Table<Group> changed) {
        return new Topology(components, links, changed);
    }

    /// An id that nothing has yet: the wish itself, or with the next free number (`db`, `db2`, `db3` …).
    public String freeId(String wish) {
        String id = wish;
        for (int number = 2; has(id); number++) {
            id = wish + number;
        }
        return id;
    }
}
