package roundtrip.formats;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A file format.
///
/// @param id its name on the command line
/// @param extensions how its file names end, with the dot (`.topology.json`), the preferred one first
/// @param importer absent where the format is only written
/// @param exporter absent where the format is only read
public record Format(String id, List<String> extensions, @Nullable Importer importer, @Nullable Exporter exporter) {
    public Format {
        extensions = List.copyOf(extensions);
    }

    public boolean canRead() {
        return importer != null;
    }

    public boolean canWrite() {
        return exporter != null;
    }
}
