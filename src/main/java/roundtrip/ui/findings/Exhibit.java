package roundtrip.ui.findings;

import java.util.List;
import java.util.Optional;

import roundtrip.analysis.Finding;
import roundtrip.analysis.RulePages;
import roundtrip.lesson.Demonstration;
import roundtrip.lesson.Performance;
import roundtrip.simulation.Run;
import roundtrip.simulation.Simulation;
import roundtrip.topology.Topology;

/// A finding in action: the run that shows it, and what is to be seen in it. The only place of the window that asks for
/// demonstrations.
///
/// @param topology the drawing on which it is shown, with what is supposed about it
/// @param run silent if there is only the way of a stranger to see
/// @param focus ids of what belongs in the light
/// @param seen what was seen, in one sentence
public record Exhibit(String title, Topology topology, Run run, List<String> focus, String seen) {
    public Exhibit {
        focus = List.copyOf(focus);
    }

    /// Whether this finding is seen in action: it is played, and what it claims must happen.
    static boolean isShown(Simulation simulation, Topology topology, Finding finding) {
        return Demonstration.of(topology, finding).filter(one -> one.play(simulation, topology).isShown()).isPresent();
    }

    /// @return nothing if this finding cannot be shown
    public static Optional<Exhibit> of(Simulation simulation, Topology topology, Finding finding) {
        return Demonstration.of(topology, finding).map(one -> {
            Performance played = one.play(simulation, topology);
            return new Exhibit(RulePages.page(finding.rule()).title(), played.trace().topology(), played.trace().run(),
                    one.focus(), played.sentence());
        });
    }
}
