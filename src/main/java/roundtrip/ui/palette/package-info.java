/// The palette: every kind of part that can be drawn, in groups, with a search field.
///
/// It changes nothing by itself. A tile that is clicked arms its piece (the next click on the canvas puts it down), one that is
/// dragged reports where the pointer is, Enter or a double click puts the piece into the middle of the view: the canvas learns
/// of it through [roundtrip.ui.palette.Placing]. Dragging is plain mouse events, which work on every platform and in tests.
@NullMarked
package roundtrip.ui.palette;

import org.jspecify.annotations.NullMarked;
