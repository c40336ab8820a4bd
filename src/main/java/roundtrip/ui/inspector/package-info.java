/// The panel that says and changes what the selected part states about itself.
///
/// A [roundtrip.ui.inspector.Subject] is what is inspected: a part, an arrow, a frame, several of them, or the whole design when
/// nothing is selected. It names its properties, the ones that a lesson needs first; [roundtrip.ui.inspector.Fields] finds a
/// fitting [roundtrip.ui.inspector.Field] for the type of each. So a new property appears here by itself; what it is called
/// stands in the bundle `inspector`. Each change is one step of undo.
@NullMarked
package roundtrip.ui.inspector;

import org.jspecify.annotations.NullMarked;
