package roundtrip.cli;

import roundtrip.files.Opener;
import roundtrip.formats.Formats;

/// What the commands work with; `Main` puts it together.
public record Tools(Formats formats) {
    Opener opener() {
        return new Opener(formats);
    }
}
