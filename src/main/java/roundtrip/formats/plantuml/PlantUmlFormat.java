package roundtrip.formats.plantuml;

import java.util.List;

import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Note;
import roundtrip.formats.outline.Outliner;
import roundtrip.topology.Design;

/// What PlantUML draws.
public final class PlantUmlFormat implements Exporter {
    public static Format format() {
        return new Format("plantuml", List.of(".puml", ".plantuml"), null, new PlantUmlFormat());
    }

    @Override
    public String write(Design design) {
        return new PlantUmlText(Outliner.of(design)).text();
    }

    @Override
    public List<Note> cautions(Design design) {
        return Outliner.of(design).losses().notes();
    }
}
