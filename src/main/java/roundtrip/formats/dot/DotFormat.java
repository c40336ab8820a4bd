package roundtrip.formats.dot;

import java.util.List;

import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Note;
import roundtrip.formats.outline.Outliner;
import roundtrip.topology.Design;

/// What Graphviz draws.
public final class DotFormat implements Exporter {
    public static Format format() {
        return new Format("dot", List.of(".dot", ".gv"), null, new DotFormat());
    }

    @Override
    public String write(Design design) {
        return new DotText(Outliner.of(design)).text();
    }

    @Override
    public List<Note> cautions(Design design) {
        return Outliner.of(design).losses().notes();
    }
}
