package roundtrip.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Review;
import roundtrip.topology.Topology;

/// A file, what is weak in it, and what its reader noted.
///
/// @param file as the person called it
/// @param lines of elements by their ids the line of the file, as far as it is known
/// @param outside ids of the acceptances that do not come from the file itself
public record Checked(String file, Topology topology, Review review, List<Remark> remarks, Map<String, Integer> lines,
        Set<String> outside) {
    public Checked {
        remarks = List.copyOf(remarks);
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        outside = Collections.unmodifiableSet(new LinkedHashSet<>(outside));
    }

    /// One that is no file, or whose lines matter to nobody.
    public static Checked of(String called, Topology topology, Review review, List<Remark> remarks) {
        return new Checked(called, topology, review, remarks, Map.of(), Set.of());
    }

    /// Those that count.
    public List<Finding> findings() {
        return review.open();
    }
}
