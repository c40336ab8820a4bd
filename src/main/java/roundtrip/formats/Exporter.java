package roundtrip.formats;

import roundtrip.topology.Design;

/// Writes a design as the text of a file.
public interface Exporter {
    String write(Design design);
}
