package roundtrip.ui.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.comparison.Change;
import roundtrip.analysis.comparison.Comparison;
import roundtrip.layout.Placing;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Link;
import roundtrip.topology.Placement;
import roundtrip.topology.Topology;

/// A drawing with what it lacks of a reference: parts and links whose ids are free. What is drawn stays where it is.
///
/// @param sorts what is different, by id
public record Both(Topology topology, SequencedMap<String, Sort> sorts) {
    /// How an element is different.
    public enum Sort {
        /// The reference has it.
        MISSING,
        /// The reference does not have it.
        ONLY_HERE,
        /// The reference has it with other values.
        DIFFERENT
    }

    /// @param comparison of the drawing, first, with the reference
    public static Both of(Design own, Design reference, Comparison comparison) {
        SequencedMap<String, Sort> sorts = new LinkedHashMap<>();
        Map<String, String> here = new HashMap<>();
        List<Change> all = Stream.of(comparison.components(), comparison.links(), comparison.groups())
                .flatMap(List::stream).toList();
        for (Change change : all) {
            String id = change.before();
            if (id != null) {
                sorts.put(id, change.isRemoval() ? Sort.ONLY_HERE : Sort.DIFFERENT);
                here.put(change.after() == null ? id : change.after(), id);
            }
        }
        Topology merged = own.topology();
        for (Change change : comparison.components()) {
            merged = change.before() == null ? withPart(merged, reference.topology(), change.after(), sorts) : merged;
        }
        for (Change change : comparison.links()) {
            merged = change.before() == null
                    ? withLink(merged, reference.topology(), change.after(), here, sorts)
                    : merged;
        }
        return new Both(Placing.complete(merged), sorts);
    }

    private static Topology withPart(Topology merged, Topology reference, @Nullable String id,
            SequencedMap<String, Sort> sorts) {
        Component part = id == null ? null : reference.component(id);
        if (part == null || merged.has(part.id()) || part.isService() && merged.component(part.host()) == null) {
            return merged;
        }
        sorts.put(part.id(), Sort.MISSING);
        String parent = part.parent();
        Component inside = part.isService() || parent == null || merged.group(parent) != null
                ? part
                : part.inside(null);
        return merged.withComponents(merged.components().with(inside.placed(Placement.none())));
    }

    private static Topology withLink(Topology merged, Topology reference, @Nullable String id,
            Map<String, String> here, SequencedMap<String, Sort> sorts) {
        Link link = id == null ? null : reference.link(id);
        if (link == null || merged.has(link.id())) {
            return merged;
        }
        Link drawn = link.between(here.getOrDefault(link.from(), link.from()), here.getOrDefault(link.to(), link.to()))
                .bent(List.of());
        if (!merged.has(drawn.from()) || !merged.has(drawn.to())) {
            return merged;
        }
        sorts.put(drawn.id(), Sort.MISSING);
        return merged.withLinks(merged.links().with(drawn));
    }
}
