/// Flowchart to design and back.
///
/// **Writing.** A [Sketch] is the picture of a design: which parts become nodes, which become boxes, which links become arrows,
/// and under which ids. What the picture does not say travels in comment lines, `%% {"node":{…}}`, one part a line
/// ([StoredWriter]).
///
/// **Reading.** The comments give the stored design back ([StoredReader]). Its picture is drawn again in memory and compared
/// with the picture that was read. Where nothing differs the stored design is the answer, exactly. Where somebody edited the
/// text, the text wins ([Revision]), with a note. A text without our comments is the same case with nothing stored: everything
/// in it was "added", and what it means is guessed ([PartGuess], [LinkGuess]) from the words in `resources/mermaid`.
///
/// Start with [MermaidFormat].
@NullMarked
package roundtrip.formats.mermaid.design;

import org.jspecify.annotations.NullMarked;
