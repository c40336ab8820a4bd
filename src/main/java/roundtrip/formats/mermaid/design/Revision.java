package roundtrip.formats.mermaid.design;

import roundtrip.formats.mermaid.Flowchart;
import roundtrip.topology.Design;

/// The stored design with what somebody changed in the visible text.
final class Revision {
    private final Flowchart read;
    private final Stored stored;

    Revision(Flowchart read, Stored stored, boolean guesses, Remarks remarks) {
        this.read = read;
        this.stored = stored;
    }

    Design design() {
        Sketch sketch = Sketcher.of(stored.design(), stored.options(), stored.drawn());
        String why = Comparison.differs(Outline.of(sketch.chart()), Outline.of(read));
        if (why != null) {
            throw new IllegalStateException(why);
        }
        return stored.design();
    }
}
