package roundtrip.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats that the program was built with, and the choice among them.
public record Formats(List<Format> all) {
    public Formats {
        all = List.copyOf(all);
    }

    /// The same formats, with this one in the place of the one of its id.
    public Formats with(Format other) {
        return new Formats(all.stream().map(format -> format.id().equals(other.id()) ? other : format).toList());
    }

    /// The format of that id.
    public Optional<Format> called(String id) {
        return all.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /// The format that a file name stands for. The longest extension wins (`x.topology.json` is more than `x.json`); upper and
    /// lower case are the same.
    public Optional<Format> named(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        Format best = null;
        int length = 0;
        for (Format format : all) {
            for (String extension : format.extensions()) {
                if (name.endsWith(extension) && extension.length() > length) {
                    best = format;
                    length = extension.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// The first format that takes the text for one of its own.
    public Optional<Format> recognising(String text) {
        for (Format format : all) {
            Importer importer = format.importer();
            if (importer != null && importer.recognises(text)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// All extensions of what can be read, in the order of the formats.
    public List<String> readable() {
        List<String> extensions = new ArrayList<>();
        all.stream().filter(Format::canRead).forEach(format -> extensions.addAll(format.extensions()));
        return extensions;
    }

    /// All extensions of what can be written, in the order of the formats.
    public List<String> writable() {
        List<String> extensions = new ArrayList<>();
        all.stream().filter(Format::canWrite).forEach(format -> extensions.addAll(format.extensions()));
        return extensions;
    }
}
