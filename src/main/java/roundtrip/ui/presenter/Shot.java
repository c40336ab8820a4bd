package roundtrip.ui.presenter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Topology;

/// What of a drawing a step shows.
///
/// @param topology machines are folded unless the step looks into them
/// @param lit what stays bright; none: everything
/// @param star the part that the step is about, if there is one
/// @param heart where the light falls
/// @param frame what has to be in view: the heart, and where its links come from and lead to
record Shot(Topology topology, Geometry geometry, List<String> lit, @Nullable String star, Box heart, Box frame) {
    /// @param focus ids of components, links and groups; those that the drawing does not have are passed over
    /// @param outside whether machines stay folded, even those whose services are looked at
    /// @param everywhere whether all of the drawing has to be in view
    static Shot of(Topology drawing, List<String> focus, boolean outside, boolean everywhere) {
        Topology topology = Folding.of(drawing, outside ? Set.of() : machines(drawing, focus));
        Geometry geometry = Geometry.of(topology);
        SequencedSet<String> lit = new LinkedHashSet<>();
        focus.forEach(id -> light(topology, geometry, id, lit));
        List<Box> hearts = lit.stream().map(id -> box(geometry, id)).filter(Objects::nonNull).toList();
        List<Box> frames = new ArrayList<>(hearts);
        lit.stream().map(topology::link).filter(Objects::nonNull).flatMap(link -> Stream.of(link.from(), link.to()))
                .map(end -> box(geometry, visible(geometry, end))).filter(Objects::nonNull).forEach(frames::add);
        return new Shot(topology, geometry, List.copyOf(lit), star(topology, geometry, focus),
                union(hearts, geometry.bounds()),
                everywhere ? geometry.bounds() : union(frames, geometry.bounds()));
    }

    private static Set<String> machines(Topology topology, List<String> focus) {
        Set<String> machines = new LinkedHashSet<>();
        for (String id : focus) {
            Component part = topology.component(id);
            if (part != null) {
                machines.add(part.host());
            }
        }
        return machines;
    }

    private static void light(Topology topology, Geometry geometry, String id, Set<String> lit) {
        Component part = topology.component(id);
        if (part != null) {
            lit.add(part.host());
            if (part.isService()) {
                lit.add(visible(geometry, id));
            } else {
                topology.services(id).stream().map(Component::id).filter(geometry.boxes()::containsKey)
                        .forEach(lit::add);
            }
        } else if (topology.link(id) != null) {
            lit.add(id);
        } else if (topology.group(id) != null && lit.add(id)) {
            topology.nodes().filter(node -> id.equals(node.parent())).map(Component::id)
                    .forEach(node -> light(topology, geometry, node, lit));
            topology.groups().stream().filter(group -> id.equals(group.parent())).map(Group::id)
                    .forEach(group -> light(topology, geometry, group, lit));
        }
    }

    /// The part itself, or the folded machine that hides it.
    private static String visible(Geometry geometry, String id) {
        return geometry.boxes().containsKey(id) ? id : id.split("/", 2)[0];
    }

    private static @Nullable String star(Topology topology, Geometry geometry, List<String> focus) {
        return focus.stream().filter(id -> topology.component(id) != null).map(id -> visible(geometry, id)).findFirst()
                .orElse(null);
    }

    private static @Nullable Box box(Geometry geometry, String id) {
        Route route = geometry.routes().get(id);
        return route == null
                ? geometry.boxes().get(id)
                : route.points().stream().map(point -> new Box(point.x(), point.y(), 0, 0)).reduce(Box::union)
                        .orElse(null);
    }

    private static Box union(List<Box> boxes, Box otherwise) {
        return boxes.stream().reduce(Box::union).orElse(otherwise);
    }

    boolean isLit(String id) {
        return lit.isEmpty() || lit.contains(visible(geometry, id));
    }
}
