/// A headless editor: everything that changes a drawing, without a window.
///
/// [Editor] holds the document, its [History] and the [Selection]. [Edits] is the vocabulary of changes; each is one step of undo.
/// What may be connected or placed is asked in one place, [Connections] and [Placements], before anything changes: a refusal is a
/// sentence that a view can show. Views listen to the editor and never keep a second truth.
@NullMarked
package roundtrip.editing;

import org.jspecify.annotations.NullMarked;
