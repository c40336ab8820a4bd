package roundtrip.editing.tools;

import org.jspecify.annotations.Nullable;

/// What lies under the pointer.
public sealed interface Target {
    record OnNothing() implements Target {}

    /// A machine or service; of an expanded server its header and frame.
    record OnPart(String id) implements Target {}

    /// The edge or title of a group, not the free ground inside.
    record OnGroup(String id) implements Target {}

    record OnLink(String id) implements Target {}

    /// The end of a selected link.
    record OnLinkEnd(String link, boolean start) implements Target {}

    /// A connect handle beside a part.
    record OnHandle(String part) implements Target {}

    /// The lower right corner of a selected group.
    record OnCorner(String group) implements Target {}

    /// The id of what can be selected here, or null.
    default @Nullable String id() {
        return switch (this) {
            case OnNothing _ -> null;
            case OnPart(String id) -> id;
            case OnGroup(String id) -> id;
            case OnLink(String id) -> id;
            case OnLinkEnd(String link, boolean _) -> link;
            case OnHandle(String part) -> part;
            case OnCorner(String group) -> group;
        };
    }
}
