package roundtrip.ui.findings;

import java.util.List;
import java.util.Optional;

import roundtrip.analysis.Finding;
import roundtrip.analysis.RulePages;
import roundtrip.lesson.Demonstration;
import roundtrip.lesson.Performance;
import roundtrip.simulation.RequestRecord;
import roundtrip.simulation.Simulation;
import roundtrip.topology.Topology;

/// A finding in action: what is played to show it. The only place of the window that asks for demonstrations.
///
/// @param topology the drawing on which it is shown
public record Exhibit(Finding finding, Topology topology, Demonstration demonstration) {
    /// @return nothing if this finding cannot be shown
    public static Optional<Exhibit> of(Topology topology, Finding finding) {
        return Demonstration.of(topology, finding).map(one -> new Exhibit(finding, topology, one));
    }

    public String title() {
        return RulePages.page(finding.rule()).title();
    }

    public Performance play(Simulation simulation) {
        return demonstration.play(simulation, topology);
    }

    /// Which of its requests are answered on another drawing.
    List<Boolean> answered(Simulation simulation, Topology other) {
        return demonstration.play(simulation, other).trace().requests().stream().map(RequestRecord::isAnswered).toList();
    }
}
