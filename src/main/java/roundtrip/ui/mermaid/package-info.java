/// The Mermaid pane beside the drawing: the text of the drawing, to be read, copied and edited.
///
/// **Three layers.** [Manuscript] knows which design the text shows and what becomes of the design when somebody types; it has no
/// view and is tested without one. [CodeView] is a field for code ([Syntax] colours it, [Gutter] numbers it) and knows nothing of
/// designs. [MermaidPane] ties the two together: it rewrites the text when the drawing changed, reads it when the person pauses,
/// and lets the selection go both ways by the lines that [roundtrip.formats.mermaid.design.LineMap] names.
///
/// **Whose text it is.** While somebody types, the text is theirs: it is read against the design that it was written from, so that
/// a line that was cut and comes back two pauses later finds its part as it was. Each pause is one step of undo. The text is
/// written anew when the focus leaves or the drawing changes by other hands; undo inside the pane takes back single keys until
/// the last text that was drawn, and then steps of the document.
///
/// **What counts as a fault.** The reader is merciful with what people write, and says so in notes. While somebody types, notes
/// that something is *missing or left out* (a label or bracket that is still open, an arrow without an end, a box without its
/// `end`, words that were not understood, a missing header) mean that the text is not finished: the drawing stays as it is and the
/// line is marked. All other notes (a shape that Mermaid does not know, a blank before a bracket, a reserved word as an id …) leave no
/// doubt about what is meant: the text is drawn, and the line is marked as a slip, because Mermaid itself would refuse it. The list
/// stands in `roundtrip.formats.mermaid.Notes`.
///
/// While the pane is closed or another mode is in front, nothing is written or read.
@NullMarked
package roundtrip.ui.mermaid;

import org.jspecify.annotations.NullMarked;
