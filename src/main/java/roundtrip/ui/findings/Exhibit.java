package roundtrip.ui.findings;

import java.util.List;
import java.util.Optional;

import roundtrip.analysis.Finding;
import roundtrip.analysis.RulePages;
import roundtrip.lesson.Demonstration;
import roundtrip.simulation.RequestRecord;
import roundtrip.simulation.Run;
import roundtrip.simulation.Simulation;
import roundtrip.simulation.Trace;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// A finding in action: the run that shows it, and what is to be seen in it. The only place of the window that asks for
/// demonstrations.
///
/// @param topology the drawing on which it is shown
public record Exhibit(Finding finding, Topology topology, Run run) {
    /// @return nothing if this finding cannot be shown
    public static Optional<Exhibit> of(Topology topology, Finding finding) {
        return Demonstration.of(topology, finding).map(run -> new Exhibit(finding, topology, run));
    }

    public String title() {
        return RulePages.page(finding.rule()).title();
    }

    /// Which of its requests are answered on another drawing; nothing if that lacks a part that the run stops.
    Optional<List<Boolean>> answered(Simulation simulation, Topology other) {
        boolean whole = run.interventions().stream().allMatch(done -> other.has(done.target()))
                && run.asks().stream().allMatch(ask -> other.has(ask.client()));
        return whole ? Optional.of(answered(simulation.run(other, run))) : Optional.empty();
    }

    private static List<Boolean> answered(Trace trace) {
        return trace.requests().stream().map(RequestRecord::isAnswered).toList();
    }

    /// What was seen, as a sentence.
    public String seen(Simulation simulation) {
        List<Boolean> answered = answered(simulation.run(topology, run));
        int good = (int) answered.stream().filter(yes -> yes).count();
        String key = good == 0 ? "exhibit.none" : good == answered.size() ? "exhibit.all" : "exhibit.some";
        return Words.in("ui").say(key, good, answered.size());
    }
}
