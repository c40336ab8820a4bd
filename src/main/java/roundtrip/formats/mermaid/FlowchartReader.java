package roundtrip.formats.mermaid;

import java.util.List;

import roundtrip.formats.UnreadableException;

/// Reads a Mermaid flowchart: everything that Mermaid 12 accepts, as Mermaid understands it, and much that it rejects,
/// as it was probably meant; then a note names the line.
///
/// The grammar is that of Mermaid's own parser, read by hand in one pass. The cost is linear in the length of the text,
/// nothing recurses, and the memory is bounded by the text.
public final class FlowchartReader {

    /// The flowchart of a text: a bare diagram, one with front matter, or the first one of a Markdown text.
    ///
    /// @throws UnreadableException if the text holds no flowchart, with a sentence that says what it is instead
    public Reading read(String text) {
        return read(text, 1);
    }

    /// The flowchart of one block of a Markdown text, with the lines of the whole text.
    public Reading read(MermaidBlock block) {
        return read(block.text(), block.line());
    }

    private static Reading read(String text, int firstLine) {
        Notes notes = new Notes();
        Opening opening = new Opening(text, firstLine, notes);
        opening.find();
        Sifter sifter = new Sifter(opening.text(), opening.line());
        Cursor cursor = new Cursor(sifter.sift());
        Direction direction = opening.header(cursor);
        Drawing drawing = new Drawing(notes);
        drawing.entitle(opening.title());
        if (opening.frontMatter() != null) {
            drawing.keepAll(List.of(opening.frontMatter()));
        }
        drawing.keepAll(sifter.directives());
        sifter.comments().forEach(drawing::comment);
        new StatementReader(cursor, notes, drawing).readAll();
        return new Reading(drawing.flowchart(direction), notes.all(), notes.unfinished());
    }
}
