/// Gestures as small states, with no screen.
///
/// A [Tool] is what the pointer is doing now: [Idle], [Pressed] on a part, [Moving], [Marquee], [Connecting], [Placing] … A view hands
/// it a [Gesture] (where, on what, which keys) and draws the [Feedback] that it shows; each event answers with the tool that follows.
/// Tools change the drawing only through the editor: they preview while they move and commit once.
@NullMarked
package roundtrip.editing.tools;

import org.jspecify.annotations.NullMarked;
