/// The geometry of a drawing, as pure functions of its topology: the canvas, pictures and exporters ask here and so agree.
///
/// [roundtrip.layout.Placing] gives a place to what has none. [roundtrip.layout.Geometry] then says where every part is and how
/// every link runs; [roundtrip.layout.Captions] gives the words on cards and links, [roundtrip.layout.CardSize] the sizes that follow from the words.
/// Text is measured by a table of the face that the program brings ([roundtrip.layout.TextWidth]), never by the machine it runs
/// on: the same file gives the same drawing everywhere.
///
/// The way of a drawing: sizes → boxes ([roundtrip.layout.Boxes]) → sides and ports of the links → routes round the cards → labels → gaps
/// where lines cross. All lengths are px of the drawing at 100 %, x to the right, y down.
@NullMarked
package roundtrip.layout;

import org.jspecify.annotations.NullMarked;
