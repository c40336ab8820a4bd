package roundtrip.analysis.comparison;

import org.jspecify.annotations.Nullable;

/// A member with another value.
///
/// @param member its name in files
/// @param before the value as text; absent where it was not given
public record Difference(String member, @Nullable String before, @Nullable String after) {}
