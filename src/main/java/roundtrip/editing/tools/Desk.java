package roundtrip.editing.tools;

import roundtrip.editing.Editor;
import roundtrip.topology.Point;

/// What tools work with.
///
/// @param offer called when an arrow is dropped on the empty canvas: which part should be added there?
public record Desk(Editor editor, Surroundings around, Offer offer) {
    /// Asks what to add at the end of an arrow.
    public interface Offer {
        void offer(String from, Point at);
    }
}
