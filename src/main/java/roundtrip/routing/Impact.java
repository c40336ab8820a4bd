package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// What failures take away, for many failures of one drawing. The answers are those of [Network#walk] for each failure, found
/// without asking everything again: the outcomes of the intact drawing are kept, and a failure only touches the standpoints that
/// depend on what it takes, from the data to the users, and stops where an outcome stays as it was.
///
/// Each standpoint keeps how many of its lanes are in which state ([Tally]), so that a pool of thousands is judged by the one
/// member that has gone. A failure costs about the arrows into what it takes and into what changes because of that; all single
/// failures together are about linear in the drawing. Where standpoints are too many to be told apart (see [Standpoints]) every
/// failure is walked anew.
///
/// Idea: incremental evaluation of a function graph in topological order, as spreadsheets do it (Acar, Self-Adjusting
/// Computation, 2005).
public final class Impact {
    private final Plan plan;
    private final Network network;
    private final Standpoints standpoints;
    private final List<Outcome> intactOutcomes;
    private final int[] clients;
    private final Judgement judgement;
    private final Doors doors;

    private Impact(Network network, Plan plan) {
        this.network = network;
        this.plan = plan;
        standpoints = new Standpoints(plan);
        clients = network.demands().stream().mapToInt(demand -> plan.parts.number(demand.client())).distinct()
                .toArray();
        judgement = new Judgement(plan, standpoints);
        IntUnaryOperator intact = judgement.intact();
        doors = new Doors(plan, standpoints, clients, intact);
        intactOutcomes = standpoints.isComplete()
                ? outcomes(plan.nothing(), intact, true)
                : network.demands().stream().map(network.intact()::outcome).toList();
    }

    static Impact of(Network network, Plan plan) {
        return new Impact(network, plan);
    }

    /// The outcome of each demand of the network, in their order, when nothing is broken.
    public List<Outcome> intact() {
        return intactOutcomes;
    }

    /// The outcome of each demand of the network, in their order; the very list of [#intact] where the failure touches none.
    public List<Outcome> outcomes(Failure failure) {
        if (!standpoints.isComplete()) {
            Walk walk = network.walk(failure);
            return network.demands().stream().map(walk::outcome).toList();
        }
        boolean touched = judgement.judge(failure);
        for (int n = 0; n < clients.length && !touched; n++) {
            touched = doors.isTouched(n, clients[n], failure);
        }
        return touched ? outcomes(failure, judgement::outcome, false) : intactOutcomes;
    }

    private List<Outcome> outcomes(Failure failure, IntUnaryOperator now, boolean isIntact) {
        List<Outcome> all = new ArrayList<>();
        for (int n = 0; n < clients.length; n++) {
            BitSet open = doors.reached(n, clients[n], failure);
            for (int set = 0; set < plan.dataSets.names().size(); set++) {
                for (Operation operation : network.operations()) {
                    all.add(Outcome.values()[doors.outcome(n, open, set, Purpose.of(operation), now, isIntact)]);
                }
            }
        }
        return all;
    }
}
