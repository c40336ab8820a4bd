package roundtrip.ui.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

import roundtrip.analysis.comparison.Change;
import roundtrip.analysis.comparison.Comparison;
import roundtrip.layout.Placing;
import roundtrip.topology.Design;
import roundtrip.topology.Topology;

/// A drawing with all that it lacks of a reference. What is drawn stays where it is.
///
/// @param sorts what is different, by id in this drawing
/// @param missing what the drawing lacks: its id in the reference, its id here, another one where that is taken
public record Both(Topology topology, SequencedMap<String, Sort> sorts, SequencedMap<String, String> missing) {
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
        List<Change> all = Stream.of(comparison.components(), comparison.links(), comparison.groups())
                .flatMap(List::stream).toList();
        for (Change change : all) {
            String id = change.before();
            if (id != null) {
                sorts.put(id, change.isRemoval() ? Sort.ONLY_HERE : Sort.DIFFERENT);
            }
        }
        Merge merge = new Merge(own.topology(), reference.topology(), comparison.pairs());
        came(comparison.groups()).forEach(merge::group);
        came(comparison.components()).forEach(merge::part);
        came(comparison.links()).forEach(merge::link);
        merge.missing().values().forEach(id -> sorts.put(id, Sort.MISSING));
        return new Both(Placing.complete(merge.merged()), sorts, merge.missing());
    }

    private static List<String> came(List<Change> changes) {
        return changes.stream().filter(Change::isAddition).map(Change::after).flatMap(Stream::ofNullable).toList();
    }
}
