package roundtrip.ui.shell;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.files.Opener;
import roundtrip.files.Saver;
import roundtrip.formats.Formats;
import roundtrip.simulation.Simulation;
import roundtrip.topology.Design;

/// What the window works with and does not make by itself; `Main` puts it together.
///
/// @param analysis finds what is weak
/// @param simulation plays requests
/// @param picture draws a PNG of a design; absent where pictures cannot be drawn
public record Workshop(Formats formats, Function<Design, List<Finding>> analysis, Simulation simulation,
        @Nullable Function<Design, byte[]> picture) {
    Opener opener() {
        return new Opener(formats);
    }

    Saver saver() {
        return new Saver(formats);
    }
}
