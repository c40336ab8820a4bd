package roundtrip.simulation;

import java.util.ArrayList;
import java.util.List;

import roundtrip.topology.Terms.Deed;
import roundtrip.topology.Topology;

/// A run that somebody watches and disturbs: a value, too. Whatever is done at an instant of stage time gives another live run with
/// the same past and another future.
///
/// In that instant packets are under way on the stage that are long home in virtual time. What has not been seen of them yet is put
/// off until that instant, so that they meet what was done.
public final class LiveRun {
    private static final long SECOND = 1000 * Pace.MS;

    private final Simulation simulation;
    private final Topology topology;
    private final Run run;
    private final Stage stage;

    private LiveRun(Simulation simulation, Topology topology, Run run) {
        this.simulation = simulation;
        this.topology = topology;
        this.run = run;
        stage = Staging.of(simulation.run(topology, run));
    }

    /// @throws IllegalArgumentException if the run names a part that the drawing does not have; its message is that id
    public static LiveRun of(Simulation simulation, Topology topology, Run run) {
        return new LiveRun(simulation, topology, run);
    }

    public Stage stage() {
        return stage;
    }

    public Run run() {
        return run;
    }

    public Topology topology() {
        return topology;
    }

    /// @param target id of a component, link or group
    public LiveRun stop(String target, long stageNs) {
        return done(Deed.STOP, List.of(target), stageNs);
    }

    public LiveRun heal(String target, long stageNs) {
        return done(Deed.HEAL, List.of(target), stageNs);
    }

    /// Heals all that was stopped and not healed yet.
    public LiveRun healAll(long stageNs) {
        return done(Deed.HEAL, stopped(stageNs), stageNs);
    }

    private LiveRun done(Deed deed, List<String> targets, long stageNs) {
        Run changed = run.until(stageNs);
        for (String target : targets) {
            changed = changed.with(new Intervention(stageNs, deed, target, 1, stage.underWay(stageNs),
                    stage.chosen(stageNs)));
        }
        return new LiveRun(simulation, topology, changed);
    }

    /// What has been stopped by name and not been healed by then.
    public List<String> stopped(long stageNs) {
        List<String> stopped = new ArrayList<>();
        for (Intervention done : run.interventions()) {
            if (done.atNs() <= stageNs) {
                stopped.remove(done.target());
                if (done.isBreak()) {
                    stopped.add(done.target());
                }
            }
        }
        return stopped;
    }

    /// Other requests from that instant on.
    public LiveRun asking(long stageNs, List<Flow> flows) {
        return new LiveRun(simulation, topology, run.flowing(stageNs, flows));
    }

    /// Other traffic from that instant on.
    ///
    /// @param perSecond requests per second, above 0
    /// @param writeShare 0 to 1
    /// @param seconds how long it goes on
    public LiveRun traffic(long stageNs, double perSecond, double writeShare, double seconds) {
        List<Ask> asks = new ArrayList<>(run.listed(stageNs).asks());
        asks.addAll(Run.asks(topology, (int) Math.ceil(seconds * perSecond),
                asks.isEmpty() ? stageNs : Math.max(stageNs, asks.getLast().atNs() + (long) (SECOND / perSecond)),
                perSecond,
                writeShare, run.seed() + asks.size()));
        return new LiveRun(simulation, topology, run.listed(stageNs).asking(asks));
    }
}
