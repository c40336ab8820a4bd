package roundtrip.ui.playback;

import java.util.ArrayList;
import java.util.List;

import roundtrip.simulation.Flow;
import roundtrip.simulation.Flows;
import roundtrip.simulation.Run;
import roundtrip.topology.Terms.Arrivals;
import roundtrip.topology.Topology;

/// How much the users ask for, all together.
///
/// @param perSecond requests per second, above 0
/// @param writeShare from 0 to 1
/// @param arrivals one after the other, or by chance
/// @param seconds how long it goes on
public record Traffic(double perSecond, double writeShare, Arrivals arrivals, double seconds) {
    private static final double CALM = 0.5;
    private static final double SOME_WRITES = 0.25;
    private static final double LENGTH = 40;
    private static final long SEED = 7;
    private static final double NANOS = 1e9;

    /// So few that the class can follow each: one every two seconds, every fourth a write.
    public static Traffic calm() {
        return new Traffic(CALM, SOME_WRITES, Arrivals.STEADY, LENGTH);
    }

    public Traffic perSecond(double wanted) {
        return new Traffic(wanted, writeShare, arrivals, seconds);
    }

    public Traffic writeShare(double wanted) {
        return new Traffic(perSecond, wanted, arrivals, seconds);
    }

    public Traffic arriving(Arrivals wanted) {
        return new Traffic(perSecond, writeShare, wanted, seconds);
    }

    Run run(Topology topology) {
        return new Run(SEED, List.of(), new Flows(flows(topology, 0), Long.MAX_VALUE, Math.round(seconds * NANOS)),
                List.of());
    }

    /// From that instant on, by the users in turn. Where nothing can be saved, they only read.
    List<Flow> flows(Topology topology, long fromNs) {
        List<String> users = Run.users(topology);
        List<Flow> flows = new ArrayList<>();
        double writes = Run.canSave(topology) ? writeShare : 0;
        long end = fromNs + Math.round(seconds * NANOS);
        for (String user : users) {
            double share = perSecond / users.size();
            flows.add(new Flow(user, share, share, writes, arrivals,
                    fromNs + Math.round(flows.size() / perSecond * NANOS), end, 0));
        }
        return flows;
    }
}
