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
import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.FlowchartReader;
import roundtrip.formats.mermaid.MarkdownPieces;
import roundtrip.formats.mermaid.MermaidBlocks;
import roundtrip.formats.mermaid.Reading;
import roundtrip.topology.Design;
import roundtrip.words.Words;

/// Mermaid flowcharts as designs.
public final class MermaidFormat implements Importer, Exporter {
    /// `graph [`, `graph {` and `graph name {` begin statements of Graphviz.
    private static final Pattern HEADER = Pattern.compile(
            "(?m)^[ \\t]*(?:```+|~~~+)?[ \\t]*(?:flowchart|graph|mermaid)\\b(?![ \\t]*(?:\\w+[ \\t]*)?[\\[{=])",
            Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 4_000;

    private final boolean guesses;
    private final int block;
    private final MermaidOptions options;

    private MermaidFormat(boolean guesses, int block, MermaidOptions options) {
        this.guesses = guesses;
        this.block = block;
        this.options = options;
    }

    /// Reads with guesses, writes with the usual options.
    public static Format format() {
        return format(true, MermaidOptions.standard());
    }

    /// @param guesses whether the meaning of a text without our comments is guessed; otherwise its bare structure is read
    public static Format format(boolean guesses, MermaidOptions options) {
        MermaidFormat mermaid = new MermaidFormat(guesses, 0, options);
        return new Format("mermaid", List.of(".mmd", ".mermaid"), mermaid, mermaid);
    }

    /// Reads the bare structure: every node is a part without a meaning, every subgraph a frame.
    public static Importer bare() {
        return new MermaidFormat(false, 0, MermaidOptions.standard());
    }

    /// Reads one block of a text that holds several (see [MermaidBlocks]).
    ///
    /// @param number counted from 1; where there is no such block, reading ends in one sentence
    public static Format block(int number, boolean guesses) {
        return new Format("mermaid", List.of(".mmd", ".mermaid"),
                new MermaidFormat(guesses, number, MermaidOptions.standard()), writing(MermaidOptions.standard()));
    }

    public static Exporter writing(MermaidOptions options) {
        return new MermaidFormat(true, 0, options);
    }

    @Override
    public Imported read(String name, String text) {
        Reading reading = flowchart(name, text);
        Remarks remarks = new Remarks();
        Stored stored = StoredReader.read(reading.flowchart().comments(), remarks);
        Flowchart chart = Highlights.without(reading.flowchart());
        Design design = new Revision(chart, stored, guesses, remarks).design();
        List<Note> notes = new ArrayList<>(reading.notes());
        notes.addAll(remarks.all());
        return new Imported(design, notes,
                guesses && !stored.isThere() ? () -> new Revision(chart, stored, false, new Remarks()).design() : null,
                PartLines.of(reading.flowchart(), design, stored));
    }

    /// Only a page of Markdown holds several.
    @Override
    public List<Piece> pieces(String text) {
        return MarkdownPieces.in(text);
    }

    private Reading flowchart(String name, String text) {
        try {
            return block == 0
                    ? new FlowchartReader().read(text)
                    : new FlowchartReader().read(MermaidBlocks.of(text, block));
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
        return MermaidText.cautions(design, options);
    }

    /// Comment lines of a newer version hold what we cannot write.
    @Override
    public Optional<String> objection(String existing) {
        return StoredReader.isNewer(existing)
                ? Optional.of(Words.in("mermaid-design").say("stored.keep"))
                : Optional.empty();
    }

    /// A line that starts a flowchart, or a Markdown fence for one, among the first ones; or Mermaid blocks anywhere.
    @Override
    public boolean recognises(String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        return !beginning.stripLeading().startsWith("{") && !beginning.stripLeading().startsWith("<")
                && HEADER.matcher(beginning.toLowerCase(Locale.ROOT)).find() || !MermaidBlocks.of(text).isEmpty();
    }
}
