/// Hands on the canvas: mouse and keyboard become gestures of `editing.tools`, their feedback is drawn.
///
/// [Hands] is the door; [Pointer] hears the mouse, [Keys] the keyboard, [Plan] answers what tools ask about the drawing as it is
/// laid out, [NameField] renames in place, [Offer] asks what to add at the end of an arrow. Nothing is decided here that a tool decides.
@NullMarked
package roundtrip.ui.gestures;

import org.jspecify.annotations.NullMarked;
