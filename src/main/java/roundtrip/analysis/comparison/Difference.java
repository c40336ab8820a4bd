package roundtrip.analysis.comparison;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/// A member with another value.
///
/// @param member its name in files
/// @param before the value as text, absent where it was not given; of a component or group what people call it
/// @param idBefore the value as files have it
public record Difference(String member, @Nullable String before, @Nullable String after, @Nullable String idBefore,
        @Nullable String idAfter) {
    private static final Set<String> NAMES = Set.of("title", "name", "label", "server", "group", "parent", "from",
            "to");

    /// Of values that name nothing.
    Difference(String member, @Nullable String before, @Nullable String after) {
        this(member, before, after, before, after);
    }

    /// Whether the values are what people call something, and no words of the file form.
    public boolean isName() {
        return NAMES.contains(member);
    }
}
