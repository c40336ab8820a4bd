package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Imported;
import roundtrip.formats.Importer;
import roundtrip.formats.Note;
import roundtrip.formats.Piece;
import roundtrip.formats.UnreadableException;
import roundtrip.formats.mermaid.FlowchartReader;
import roundtrip.formats.mermaid.MarkdownPieces;
import roundtrip.formats.mermaid.Reading;
import roundtrip.topology.Design;
import roundtrip.words.Words;

/// Mermaid flowcharts as designs.
public final class MermaidFormat implements Importer, Exporter {
    private static final Pattern HEADER = Pattern.compile(
            "(?m)^[ \\t]*(?:```+|~~~+)?[ \\t]*(?:flowchart|graph|mermaid)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 4_000;

    private final boolean guesses;
    private final MermaidOptions options;

    private MermaidFormat(boolean guesses, MermaidOptions options) {
        this.guesses = guesses;
        this.options = options;
    }

    /// Reads with guesses, writes with the usual options.
    public static Format format() {
        return format(true, MermaidOptions.standard());
    }

    /// @param guesses whether the meaning of a text without our comments is guessed; otherwise its bare structure is read
    public static Format format(boolean guesses, MermaidOptions options) {
        MermaidFormat mermaid = new MermaidFormat(guesses, options);
        return new Format("mermaid", List.of(".mmd", ".mermaid"), mermaid, mermaid);
    }

    /// Reads the bare structure: every node is a part without a meaning, every subgraph a frame.
    public static Importer bare() {
        return new MermaidFormat(false, MermaidOptions.standard());
    }

    public static Exporter writing(MermaidOptions options) {
        return new MermaidFormat(true, options);
    }

    @Override
    public Imported read(String name, String text) {
        Reading reading = flowchart(name, text);
        Remarks remarks = new Remarks();
        Stored stored = StoredReader.read(reading.flowchart().comments(), remarks);
        Design design = new Revision(reading.flowchart(), stored, guesses, remarks).design();
        List<Note> notes = new ArrayList<>(reading.notes());
        notes.addAll(remarks.all());
        Design bare = guesses && !stored.isThere()
                ? new Revision(reading.flowchart(), stored, false, new Remarks()).design()
                : null;
        return new Imported(design, notes, bare == null || bare.equals(design) ? null : bare,
                PartLines.of(reading.flowchart(), design, stored));
    }

    /// Only a page of Markdown holds several.
    @Override
    public List<Piece> pieces(String text) {
        return MarkdownPieces.in(text);
    }

    private static Reading flowchart(String name, String text) {
        try {
            return new FlowchartReader().read(text);
        } catch (UnreadableException problem) {
            throw new UnreadableException(name, String.valueOf(problem.getMessage()));
        }
    }

    @Override
    public String write(Design design) {
        return MermaidText.of(design, options).text();
    }

    @Override
    public List<Note> cautions(Design design) {
        return MermaidText.of(design, options).notes();
    }

    /// Comment lines of a newer version hold what we cannot write.
    @Override
    public Optional<String> objection(String existing) {
        return StoredReader.isNewer(existing)
                ? Optional.of(Words.in("mermaid-design").say("stored.keep"))
                : Optional.empty();
    }

    /// A line that starts a flowchart, or a Markdown fence for one, among the first ones.
    @Override
    public boolean recognises(String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        return !beginning.stripLeading().startsWith("{") && !beginning.stripLeading().startsWith("<")
                && (HEADER.matcher(beginning.toLowerCase(Locale.ROOT)).find() || text.contains("\n```mermaid"));
    }
}
