package roundtrip.formats;

import org.jspecify.annotations.Nullable;

/// One thing that a person should know about a file that was read: where (a line of a text, a path in a tree) and what.
public record Note(@Nullable Integer line, @Nullable String path, String text) {}
