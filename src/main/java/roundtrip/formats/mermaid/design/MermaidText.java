package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;

import roundtrip.formats.Note;
import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.FlowchartWriter;
import roundtrip.topology.Design;
import roundtrip.words.Words;

/// A design as Mermaid.
///
/// @param notes what a reader of the text should know: whether it is beyond what Mermaid draws
public record MermaidText(String text, List<Note> notes) {
    /// Mermaid draws no more edges, whatever the text says.
    public static final int MOST_EDGES = 500;
    /// Mermaid draws no longer text unless the page allows it.
    public static final int MOST_CHARACTERS = 50_000;

    public static MermaidText of(Design design, MermaidOptions options) {
        Sketch sketch = Sketcher.of(design, options, Drawn.nothing());
        Flowchart chart = options.comments() ? StoredWriter.on(sketch, design, options) : sketch.chart();
        String text = new FlowchartWriter(options.portable()).write(chart);
        Words words = Words.in("mermaid-design");
        List<Note> notes = new ArrayList<>();
        if (chart.edges().size() > MOST_EDGES) {
            notes.add(
                    new Note(null, null, words.say("limit.edges", chart.edges().size(), MOST_EDGES), Note.Sort.LIMIT));
        }
        if (text.length() > MOST_CHARACTERS) {
            notes.add(new Note(null, null, words.say("limit.characters", text.length(), MOST_CHARACTERS),
                    Note.Sort.LIMIT));
        }
        return new MermaidText(text, List.copyOf(notes));
    }
}
