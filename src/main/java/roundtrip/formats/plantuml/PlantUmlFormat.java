package roundtrip.formats.plantuml;

import java.util.ArrayList;
import java.util.List;

import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Note;
import roundtrip.formats.outline.Outline;
import roundtrip.formats.outline.Outliner;
import roundtrip.topology.Design;
import roundtrip.words.Words;

/// What PlantUML draws.
public final class PlantUmlFormat implements Exporter {
    /// With more it is likely that a picture gets wider than the 4096 pixels at which PlantUML cuts PNG.
    private static final int MOST_PLACES = 60;

    public static Format format() {
        return new Format("plantuml", List.of(".puml", ".plantuml"), null, new PlantUmlFormat());
    }

    @Override
    public String write(Design design) {
        return new PlantUmlText(Outliner.of(design)).text();
    }

    @Override
    public List<Note> cautions(Design design) {
        Outline outline = Outliner.of(design);
        List<Note> notes = new ArrayList<>(outline.losses().notes());
        if (outline.size() > MOST_PLACES) {
            notes.add(new Note(null, null, Words.in("outline").say("large.plantuml", outline.size())));
        }
        return notes;
    }
}
