package roundtrip.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Topology;

/// What is selected: ids of components, links and groups, in the order in which they were picked.
public record Selection(List<String> ids) {
    private static final Selection NONE = new Selection(List.of());

    public Selection {
        ids = List.copyOf(new LinkedHashSet<>(ids));
    }

    public static Selection none() {
        return NONE;
    }

    public static Selection of(String... ids) {
        return new Selection(List.of(ids));
    }

    public static Selection of(Collection<String> ids) {
        return new Selection(List.copyOf(ids));
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public boolean has(String id) {
        return ids.contains(id);
    }

    /// The one selected id, or null if none or several are.
    public @Nullable String only() {
        return ids.size() == 1 ? ids.getFirst() : null;
    }

    public Selection with(String id) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return new Selection(more);
    }

    public Selection without(String id) {
        return new Selection(ids.stream().filter(other -> !other.equals(id)).toList());
    }

    public Selection toggled(String id) {
        return has(id) ? without(id) : with(id);
    }

    /// Without what a topology does not have (any more).
    public Selection within(Topology topology) {
        return ids.stream().allMatch(topology::has)
                ? this
                : new Selection(ids.stream().filter(topology::has).toList());
    }
}
