package roundtrip.analysis.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// An element that came, went, or says something else.
///
/// @param before its id in the first design; absent: it came
/// @param after its id in the second design; absent: it went
/// @param differences empty for what came or went
public record Change(@Nullable String before, @Nullable String after, List<Difference> differences) {
    public Change {
        differences = List.copyOf(differences);
    }

    public boolean isAddition() {
        return before == null;
    }

    public boolean isRemoval() {
        return after == null;
    }
}
