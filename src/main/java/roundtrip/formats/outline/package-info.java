/// What diagrams as text have in common, whatever their language. An [Outline] is the picture of a design: [Place]s, boxes in
/// boxes, and [Arrow]s between them, with ids that every language reads. Its look comes from [Paint] and [Stroke]. A
/// language walks through it with a [Pen] and decides nothing but syntax and shapes.
@NullMarked
package roundtrip.formats.outline;

import org.jspecify.annotations.NullMarked;
