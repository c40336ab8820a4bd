package roundtrip.formats;

import org.jspecify.annotations.Nullable;

/// One thing that a person should know about a file that was read: where (a line of a text, a path in a tree) and what.
public record Note(@Nullable Integer line, @Nullable String path, String text, Sort sort) {
    /// What notes are about, for those who count them.
    public enum Sort {
        /// A meaning that the file does not state.
        GUESS,
        /// A mistake that was taken as it was meant.
        MERCY,
        /// What somebody changed in a text that was written here.
        EDIT,
        /// More than another program takes.
        LIMIT,
        OTHER
    }

    public Note(@Nullable Integer line, @Nullable String path, String text) {
        this(line, path, text, Sort.OTHER);
    }
}
