package roundtrip.cli;

import java.util.List;

import roundtrip.simulation.Intervention;
import roundtrip.simulation.Run;
import roundtrip.topology.Terms.Deed;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// What the command line stops and starts again during a run.
///
/// @param file as messages call it
record Outages(String file, List<Moment> stops, List<Moment> restarts) {
    /// @throws RefusedException if a part is not there, or is to be started that has not stopped
    Run on(Topology topology, Run run) {
        Run disturbed = run;
        for (Moment stop : stops) {
            disturbed = disturbed.with(Intervention.stop(known(topology, stop), stop.atNs()));
        }
        for (Moment restart : restarts) {
            Intervention heal = Intervention.heal(known(topology, restart), restart.atNs());
            if (disturbed.interventions().stream().noneMatch(before -> undoes(heal, before))) {
                throw new RefusedException(Words.in("cli").say("restart.running", file, restart.id(), restart.atMs()));
            }
            disturbed = disturbed.with(heal);
        }
        return disturbed;
    }

    private static boolean undoes(Intervention heal, Intervention before) {
        return before.target().equals(heal.target()) && before.atNs() <= heal.atNs()
                && (before.isBreak() || before.deed() == Deed.SLOW);
    }

    private String known(Topology topology, Moment moment) {
        if (!topology.has(moment.id())) {
            throw new RefusedException(Words.in("cli").say("id.unknown", file, moment.id()));
        }
        return moment.id();
    }
}
