package roundtrip.ui.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import roundtrip.editing.Editor;
import roundtrip.formats.Note;
import roundtrip.formats.mermaid.design.LineMap;
import roundtrip.formats.mermaid.design.MermaidOptions;
import roundtrip.formats.mermaid.design.MermaidText;
import roundtrip.formats.mermaid.design.Retyped;
import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.topology.Identified;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// The text of the document in an editor, and what becomes of the document when somebody types in it.
final class Manuscript {
    private final Editor editor;
    private MermaidOptions options;
    /// What the text was written from; typing is read against it.
    private Design written;
    /// The document that the text stands for now.
    private Design drawn;
    private String text = "";
    private Retyped reading;
    private List<Note> limits = List.of();
    private boolean typing;

    Manuscript(Editor editor, MermaidOptions options) {
        this.editor = editor;
        this.options = options;
        written = editor.design();
        drawn = written;
        reading = new Retyped(written, LineMap.nothing(), List.of(), List.of());
    }

    MermaidOptions options() {
        return options;
    }

    /// Writes otherwise from now on.
    void options(MermaidOptions wanted) {
        options = wanted;
        write();
    }

    /// Whether the text still stands for the document; else it has to be written anew.
    boolean isCurrent() {
        return typing || editor.design() == drawn;
    }

    /// Writes the text anew. What somebody left unfinished is given up.
    void write() {
        Design before = written;
        written = editor.design();
        drawn = written;
        MermaidText now = MermaidText.of(written, options);
        String fresh = now.text().stripTrailing();
        limits = now.notes();
        if (!fresh.equals(text) || !ids(before).equals(ids(written)) || !reading.faults().isEmpty()) {
            text = fresh;
            reading = Retyped.of(written, options, text); // the dearest step: a part that was only moved does without
        }
    }

    private static List<String> ids(Design design) {
        Topology topology = design.topology();
        return Stream.<Table<? extends Identified>>of(topology.components(), topology.groups(), topology.links())
                .flatMap(Table::stream).map(Identified::id).toList();
    }

    /// The text as it was last written or read.
    String text() {
        return text;
    }

    /// Reads what somebody typed. If nothing is missing in it, the document becomes what it says, in one step of undo.
    void type(String typed) {
        text = typed;
        limits = List.of();
        reading = Retyped.of(written, options, typed);
        if (reading.faults().isEmpty()) {
            typing = true;
            Design wanted = Places.settled(reading.design(), editor.design());
            editor.apply(Edit.of(Words.in("mermaid-pane").say("edit"), _ -> wanted));
            drawn = editor.design();
            typing = false;
        }
    }

    /// Whether the document is what the text says.
    boolean isDrawn() {
        return reading.faults().isEmpty();
    }

    List<Note> faults() {
        return reading.faults();
    }

    /// What is drawn but would not be read by Mermaid itself, and what is beyond its limits.
    List<Note> slips() {
        List<Note> slips = new ArrayList<>(reading.slips());
        slips.addAll(limits);
        return slips;
    }

    LineMap lines() {
        return reading.lines();
    }

    /// The whole text of the document, whatever the pane shows of it.
    String copy(boolean comments) {
        return MermaidText.of(editor.design(), options.withComments(comments)).text();
    }
}
