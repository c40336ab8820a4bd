package roundtrip.analysis.comparison;

import org.jspecify.annotations.Nullable;

/// A member with another value.
///
/// @param member its name in files
/// @param before the value as text, absent where it was not given; of a component or group what people call it
/// @param idBefore the value as files have it
public record Difference(String member, @Nullable String before, @Nullable String after, @Nullable String idBefore,
        @Nullable String idAfter) {
    /// Of values that name nothing.
    Difference(String member, @Nullable String before, @Nullable String after) {
        this(member, before, after, before, after);
    }
}
