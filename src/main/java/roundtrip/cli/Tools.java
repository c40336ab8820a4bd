package roundtrip.cli;

import java.util.List;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Rule;
import roundtrip.files.Opener;
import roundtrip.formats.Format;
import roundtrip.formats.Formats;
import roundtrip.simulation.Simulation;

/// What the commands work with; `Main` puts it together.
public record Tools(Formats formats, List<Rule> rules, Simulation simulation, Desktop desktop, Renderer renderer) {
    public Tools {
        rules = List.copyOf(rules);
    }

    /// The same tools, with another format in the place of the one of its id.
    Tools with(Format format) {
        return new Tools(formats.with(format), rules, simulation, desktop, renderer);
    }

    Opener opener() {
        return new Opener(formats);
    }

    Analyzer analyzer() {
        return new Analyzer(rules);
    }
}
