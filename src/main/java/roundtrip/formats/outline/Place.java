package roundtrip.formats.outline;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Kind;

/// Something drawn: a node, or a box with places inside.
///
/// @param id a letter, then letters, digits and `_`; unique whatever the case of its letters, and no word of any language
/// @param around the box that it stands in, if any
/// @param caption what is written on it, all of it visible characters, blanks, tabs and `\n`
/// @param kind of a part its kind, of a group nothing
public record Place(String id, @Nullable Place around, String caption, @Nullable Kind kind, boolean isBox) {
    /// Whether the other place is this one or lies inside it, however deep.
    public boolean holds(Place other) {
        for (Place up = other; up != null; up = up.around) {
            if (up.id.equals(id)) {
                return true;
            }
        }
        return false;
    }
}
