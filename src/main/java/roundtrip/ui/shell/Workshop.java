package roundtrip.ui.shell;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Rule;
import roundtrip.files.Opener;
import roundtrip.files.Saver;
import roundtrip.formats.Formats;
import roundtrip.lesson.Walkthrough;
import roundtrip.simulation.Simulation;
import roundtrip.topology.Design;
import roundtrip.ui.findings.FindingRow;

/// What the window works with and does not make by itself; `Main` puts it together.
///
/// @param rules say what is weak
/// @param simulation plays requests
/// @param picture draws a PNG of a design; absent where pictures cannot be drawn
public record Workshop(Formats formats, List<Rule> rules, Simulation simulation,
        @Nullable Function<Design, byte[]> picture) {
    public Workshop {
        rules = List.copyOf(rules);
    }

    Analyzer analyzer() {
        return new Analyzer(rules);
    }

    Opener opener() {
        return new Opener(formats);
    }

    /// What there is to tell about a design: how requests travel through it, then what its exercise should have made better.
    Walkthrough lesson(Design design) {
        List<Finding> found = FindingRow.of(analyzer().findings(design), design.topology(), design.exercise()).stream()
                .filter(FindingRow::inside).flatMap(row -> row.findings().stream()).toList();
        return Walkthrough.of(simulation, design, found);
    }

    Saver saver() {
        return new Saver(formats);
    }
}
