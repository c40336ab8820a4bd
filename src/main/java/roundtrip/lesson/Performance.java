package roundtrip.lesson;

import java.util.List;

import roundtrip.analysis.Inspection;
import roundtrip.simulation.Run;
import roundtrip.simulation.Simulation;
import roundtrip.simulation.Trace;
import roundtrip.topology.Design;
import roundtrip.topology.Topology;

/// A demonstration that was played.
///
/// @param topology the drawing that it was played on
/// @param trace what there is to see
/// @param calm what is seen when the same is asked and nothing is done
/// @param seen what was seen
public record Performance(Demonstration demonstration, Topology topology, Trace trace, Observation calm,
        Observation seen) {
    static Performance of(Simulation simulation, Demonstration demonstration, Topology topology) {
        Topology supposed = demonstration.supposition().on(topology);
        Run run = demonstration.runOn(topology);
        Stranger stranger = demonstration.stranger();
        List<String> reached = stranger == null ? List.of() : stranger.reached(topology);
        Trace trace = simulation.run(supposed, run);
        Observation seen = Observing.of(trace, reached);
        Observation calm = run.interventions().isEmpty()
                ? seen
                : Observing.of(simulation.run(supposed, demonstration.calm(topology)), reached);
        return new Performance(demonstration, topology, trace, calm, seen);
    }

    /// Whether what was seen is what the finding claims.
    public boolean isShown() {
        return demonstration.sight().isSeen(this);
    }

    /// What was seen, in one sentence.
    public String sentence() {
        return new Saying(this).sentence();
    }

    /// What is known of the drawing that it was played on.
    Inspection inspection() {
        return new Inspection(Design.of(topology));
    }

    String part() {
        return demonstration.part();
    }

    String subject() {
        return demonstration.finding().subject();
    }
}
