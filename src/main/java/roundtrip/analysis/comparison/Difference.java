package roundtrip.analysis.comparison;

import org.jspecify.annotations.Nullable;

import roundtrip.words.Words;

/// A member with another value.
///
/// @param member its name in files
/// @param called what people call it
/// @param before the value as people read it, or what is meant where it was not given; absent where nothing is meant by that
/// @param idBefore the value as files have it, absent where it was not given
public record Difference(String member, String called, @Nullable String before, @Nullable String after,
        @Nullable String idBefore,
        @Nullable String idAfter) {
    /// Of members that are no properties.
    Difference(String member, @Nullable String before, @Nullable String after, @Nullable String idBefore,
            @Nullable String idAfter) {
        this(member, Words.in("analysis").say("member." + member), before, after, idBefore, idAfter);
    }

    /// Of values that name nothing.
    Difference(String member, @Nullable String before, @Nullable String after) {
        this(member, before, after, before, after);
    }
}
