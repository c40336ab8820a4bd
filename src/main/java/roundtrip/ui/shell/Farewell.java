package roundtrip.ui.shell;

import java.util.ArrayList;
import java.util.List;

import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Link;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// A drawing after a change, with what the change takes away still in it.
///
/// @param shown both together
/// @param parts ids of the parts that go
/// @param links ids of the links that go
record Farewell(Design shown, List<String> parts, List<String> links) {
    static Farewell of(Design now, Design then) {
        Topology after = then.topology();
        List<Component> parts = now.topology().components().stream().filter(part -> after.component(part.id()) == null)
                .toList();
        List<Link> links = now.topology().links().stream().filter(link -> after.link(link.id()) == null).toList();
        List<Component> allParts = new ArrayList<>(after.components().list());
        allParts.addAll(parts);
        List<Link> allLinks = new ArrayList<>(after.links().list());
        allLinks.addAll(links);
        return new Farewell(then.with(new Topology(Table.of(allParts), Table.of(allLinks), after.groups())),
                parts.stream().map(Component::id).toList(), links.stream().map(Link::id).toList());
    }
}
