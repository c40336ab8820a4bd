/// Files of draw.io (diagrams.net): designs as drawings that people edit there, and their drawings as designs.
///
/// **Writing.** Each part is a cell with the box that it has on the canvas ([Plan] tells it), groups and servers that show their
/// services are container cells, each link is an edge ([DrawingWriter]). The whole part travels in an attribute of its cell
/// ([Memory]); the document and what is not drawn travel in the root cell.
///
/// **Reading.** The text becomes a tree of [Element]s ([XmlReader]), of which one page is taken ([Pages]) as a list of [Cell]s.
/// [Scene] says what each cell is: a box, a node, an arrow, a label, or decoration. [Revision] then lets cells that remember
/// their part speak for it, lets what a person changed win, and has the rest guessed in the same two stages as Mermaid
/// ([roundtrip.formats.mermaid.design.Redrawing]). What the model has no place for is kept among the extras ([Kept]).
///
/// Start with [DrawioFormat].
@NullMarked
package roundtrip.formats.drawio;

import org.jspecify.annotations.NullMarked;
