package roundtrip.formats.d2;

import java.util.List;

import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Note;
import roundtrip.formats.outline.Outliner;
import roundtrip.topology.Design;

/// What D2 draws.
public final class D2Format implements Exporter {
    public static Format format() {
        return new Format("d2", List.of(".d2"), null, new D2Format());
    }

    @Override
    public String write(Design design) {
        return new D2Text(Outliner.of(design)).text();
    }

    @Override
    public List<Note> cautions(Design design) {
        return Outliner.of(design).losses().notes();
    }
}
