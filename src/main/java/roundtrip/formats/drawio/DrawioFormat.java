package roundtrip.formats.drawio;

import java.util.ArrayList;
import java.util.List;

import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Imported;
import roundtrip.formats.Importer;
import roundtrip.formats.Note;
import roundtrip.topology.Design;

/// Files of draw.io as designs and back.
public final class DrawioFormat implements Importer, Exporter {
    private static final int BEGINNING = 4_000;

    private final Plan plan;
    private final boolean guesses;

    private DrawioFormat(Plan plan, boolean guesses) {
        this.plan = plan;
        this.guesses = guesses;
    }

    /// @param plan where the canvas draws everything
    public static Format format(Plan plan) {
        return format(plan, true);
    }

    /// @param guesses whether the meaning of a foreign drawing is guessed; otherwise its bare structure is read: every shape is
    ///     a part without a meaning, every container a frame
    public static Format format(Plan plan, boolean guesses) {
        DrawioFormat drawio = new DrawioFormat(plan, guesses);
        return new Format("drawio", List.of(".drawio", ".dio"), drawio, drawio);
    }

    @Override
    public Imported read(String name, String text) {
        List<Remark> remarks = new ArrayList<>();
        Imported imported = new Revision(Pages.of(name, text, remarks), guesses, remarks).imported();
        boolean isGuessed = imported.notes().stream().anyMatch(note -> note.sort() == Note.Sort.GUESS);
        return isGuessed
                ? new Imported(imported.design(), imported.notes(),
                        () -> new DrawioFormat(plan, false).read(name, text).design(), imported.lines())
                : imported;
    }

    @Override
    public String write(Design design) {
        return new DrawingWriter(design, plan.boxes(design.topology())).write();
    }

    /// XML that speaks of a file of draw.io, among the first letters.
    @Override
    public boolean recognises(String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING)).stripLeading();
        return beginning.startsWith("<") && (beginning.contains("<mxfile") || beginning.contains("<mxGraphModel")
                || beginning.contains("<svg") && beginning.contains("mxfile"));
    }
}
