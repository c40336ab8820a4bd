package roundtrip.routing;

import java.util.ArrayList;
import java.util.List;

/// What failures take away, for many failures of one drawing. The answers are those of [Network#walk] for each failure, found
/// without asking everything again: the outcomes of the intact drawing are kept, and a failure only touches the standpoints that
/// depend on what it takes, from the data to the users, and stops where an outcome stays as it was.
///
/// Each standpoint keeps how many of its lanes are in which state ([Tally]), so that a pool of thousands is judged by the one
/// member that has gone. A failure costs about the arrows into what it takes and into what changes because of that; all single
/// failures together are about linear in the drawing, for each user and data set. Where neither [Merging] knows
/// the outcome on rings nor standpoints there are few enough to be told apart, the failure is walked anew.
///
/// Idea: incremental evaluation of a function graph in topological order, as spreadsheets do it (Acar, Self-Adjusting
/// Computation, 2005).
public final class Impact {
    private final Network network;
    private final Standpoints standpoints;
    private final Judgement judgement;
    private final Doors doors;
    private final List<Outcome> intact;

    Impact(Network network, Plan plan) {
        this.network = network;
        Judgement merged = plan.merged();
        judgement = merged.isSound() ? merged : new Judgement(plan, new Standpoints(plan, true));
        standpoints = judgement.points();
        doors = new Doors(plan, judgement, network.operations());
        intact = standpoints.isComplete() ? doors.intact() : walked(network.intact());
    }

    private List<Outcome> walked(Walk walk) {
        return network.demands().stream().map(walk::outcome).toList();
    }

    /// The outcome of each demand of the network, in their order, when nothing is broken.
    public List<Outcome> intact() {
        return intact;
    }

    /// The outcome of each demand of the network, in their order; the very list of [#intact] where the failure changes none.
    public List<Outcome> outcomes(Failure failure) {
        if (standpoints.isComplete()) {
            judgement.judge(failure);
            if (judgement.isSettled()) {
                return doors.after(failure, intact);
            }
        }
        List<Outcome> left = walked(network.walk(failure));
        return left.equals(intact) ? intact : left;
    }

    /// What the failure changes, in the order of the demands.
    public List<Change> changes(Failure failure) {
        List<Outcome> left = outcomes(failure);
        if (left == intact) {
            return List.of();
        }
        int[] places = left instanceof Altered altered ? altered.places() : Ints.upTo(left.size());
        List<Change> changes = new ArrayList<>(places.length);
        for (int place : places) {
            if (left.get(place) != intact.get(place)) {
                changes.add(new Change(network.demands().get(place), intact.get(place), left.get(place)));
            }
        }
        return changes;
    }
}
