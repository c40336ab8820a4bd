package roundtrip.editing.tools;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// What a gesture in progress shows beside the preview of the drawing.
///
/// @param marquee the area being selected
/// @param ghost the outline of what is about to be placed
/// @param guides lines on which the moved parts are aligned with others
/// @param drop the part or group that would receive what is dropped
/// @param wire the arrow being drawn
/// @param refusal why it cannot be done here, one sentence
public record Feedback(@Nullable Box marquee, @Nullable Box ghost, List<Guide> guides, @Nullable String drop,
        @Nullable Wire wire, @Nullable String refusal) {
    private static final Feedback NONE = new Feedback(null, null, List.of(), null, null, null);

    /// A line from one point to another, with the distance between the parts that it aligns.
    public record Guide(Point from, Point to) {}

    /// An arrow from a part to the pointer, or to the part under it.
    public record Wire(String from, Point to, @Nullable String target) {}

    public static Feedback none() {
        return NONE;
    }

    static Feedback marquee(Box area) {
        return new Feedback(area, null, List.of(), null, null, null);
    }

    static Feedback ghost(Box ghost, List<Guide> guides, @Nullable String drop, @Nullable String refusal) {
        return new Feedback(null, ghost, guides, drop, null, refusal);
    }

    static Feedback moving(List<Guide> guides, @Nullable String drop, @Nullable String refusal) {
        return new Feedback(null, null, guides, drop, null, refusal);
    }

    static Feedback wire(Wire wire, @Nullable String refusal) {
        return new Feedback(null, null, List.of(), wire.target(), wire, refusal);
    }
}
