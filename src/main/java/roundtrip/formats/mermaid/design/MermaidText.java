package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;

import roundtrip.formats.Note;
import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.FlowchartReader;
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
        Flowchart chart = chart(design, options);
        String text = new FlowchartWriter(options.portable()).write(chart);
        return new MermaidText(text, limits(chart.edges().size(), text.length()));
    }

    /// All that a reader of the text should know: the limits of Mermaid, and what it does not have of the author's looks.
    static List<Note> cautions(Design design, MermaidOptions options) {
        Flowchart chart = chart(design, options);
        String text = new FlowchartWriter(options.portable()).write(chart);
        Remarks remarks = new Remarks();
        new Losses(new FlowchartReader().read(text).flowchart(), remarks).tell(chart);
        List<Note> notes = new ArrayList<>(limits(chart.edges().size(), text.length()));
        notes.addAll(remarks.all());
        return notes;
    }

    private static Flowchart chart(Design design, MermaidOptions options) {
        Sketch sketch = Sketcher.of(design, options, Drawn.nothing());
        return options.comments() ? StoredWriter.on(sketch, design, options) : sketch.chart();
    }

    private static List<Note> limits(int edges, int characters) {
        Words words = Words.in("mermaid-design");
        List<Note> notes = new ArrayList<>();
        if (edges > MOST_EDGES) {
            notes.add(new Note(null, null, words.say("limit.edges", edges, MOST_EDGES), Note.Sort.LIMIT));
        }
        if (characters > MOST_CHARACTERS) {
            notes.add(new Note(null, null, words.say("limit.characters", characters, MOST_CHARACTERS),
                    Note.Sort.LIMIT));
        }
        return notes;
    }
}
