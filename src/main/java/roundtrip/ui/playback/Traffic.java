package roundtrip.ui.playback;

import roundtrip.simulation.Run;
import roundtrip.topology.Topology;

/// How much the users ask for.
///
/// @param perSecond requests per second, above 0
/// @param writeShare from 0 to 1
/// @param seconds how long it goes on
public record Traffic(double perSecond, double writeShare, double seconds) {
    private static final double CALM = 0.5;
    private static final double SOME_WRITES = 0.25;
    private static final double LENGTH = 40;
    private static final long SEED = 7;

    /// So few that the class can follow each: one every two seconds, every fourth a write.
    public static Traffic calm() {
        return new Traffic(CALM, SOME_WRITES, LENGTH);
    }

    public Traffic perSecond(double wanted) {
        return new Traffic(wanted, writeShare, seconds);
    }

    public Traffic writeShare(double wanted) {
        return new Traffic(perSecond, wanted, seconds);
    }

    Run run(Topology topology) {
        return Run.traffic(topology, (int) Math.ceil(perSecond * seconds), perSecond, writeShare, SEED);
    }
}
