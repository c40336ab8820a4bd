package roundtrip.ui.shell;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.files.Opener;
import roundtrip.files.Saver;
import roundtrip.formats.Formats;
import roundtrip.lesson.Walkthrough;
import roundtrip.simulation.Simulation;
import roundtrip.topology.Design;
import roundtrip.ui.findings.FindingRow;

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

    /// What there is to tell about a design: how requests travel through it, then what its exercise should have made better.
    Walkthrough lesson(Design design) {
        List<Finding> found = FindingRow.of(analysis.apply(design), design.topology(), design.exercise()).stream()
                .filter(FindingRow::inside).flatMap(row -> row.findings().stream()).toList();
        return Walkthrough.of(simulation, design, found);
    }

    Saver saver() {
        return new Saver(formats);
    }
}
