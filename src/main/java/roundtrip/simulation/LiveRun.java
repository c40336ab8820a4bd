package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import roundtrip.topology.Component;
import roundtrip.topology.Role;
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

    /// Heals all that was stopped, cut or made slow and not healed yet.
    public LiveRun healAll(long stageNs) {
        Set<String> ill = new LinkedHashSet<>(stopped(stageNs));
        ill.addAll(slowed(stageNs));
        return done(Deed.HEAL, List.copyOf(ill), stageNs);
    }

    /// Anything else that can be done to a part, link or group.
    ///
    /// @param factor of SLOW how many times slower, else 1
    public LiveRun doing(Deed deed, String target, double factor, long stageNs) {
        return new LiveRun(simulation, topology, run.until(stageNs).with(new Intervention(stageNs, deed, target, factor,
                stage.seen().underWay(stageNs), stage.seen().chosen(stageNs))));
    }

    private LiveRun done(Deed deed, List<String> targets, long stageNs) {
        Run changed = run.until(stageNs);
        for (String target : targets) {
            changed = changed.with(new Intervention(stageNs, deed, target, 1, stage.seen().underWay(stageNs),
                    stage.seen().chosen(stageNs)));
        }
        return new LiveRun(simulation, topology, changed);
    }

    /// What has been stopped by name and not been healed by then.
    public List<String> stopped(long stageNs) {
        return lasting(Intervention::isBreak, Deed.HEAL, stageNs);
    }

    /// What has been made slow by name and not been healed by then.
    public List<String> slowed(long stageNs) {
        return lasting(done -> done.deed() == Deed.SLOW, Deed.HEAL, stageNs);
    }

    /// Whom the balancers were told to spare: taken out, or without new users.
    public List<String> spared(long stageNs) {
        return lasting(done -> done.deed() == Deed.MAINT || done.deed() == Deed.DRAIN, Deed.READY, stageNs);
    }

    private List<String> lasting(Predicate<Intervention> begins, Deed ends, long stageNs) {
        List<String> lasting = new ArrayList<>();
        for (Intervention done : run.interventions()) {
            if (done.atNs() <= stageNs && (begins.test(done) || done.deed() == ends)) {
                lasting.remove(done.target());
                if (begins.test(done)) {
                    lasting.add(done.target());
                }
            }
        }
        return lasting;
    }

    /// Whether this is a replica that runs and has not become the primary by then.
    public boolean isReplica(String id, long stageNs) {
        return topology.component(id) instanceof Component part && part.role() instanceof Role.Database role
                && role.isReplica() && !stage.at(stageNs).dead().contains(id) && trace().stream()
                        .noneMatch(event -> isPromotion(event, id) && stage.beginNs(event) <= stageNs);
    }

    private List<Event> trace() {
        return stage.trace().events();
    }

    /// Somebody has chosen it, or it became it.
    private static boolean isPromotion(Event event, String id) {
        return event.place().equals(id) && (event instanceof Event.Chosen || event instanceof Event.Promoted);
    }

    /// Whether a balancer can choose it: itself, or a service in it if it is a machine.
    public boolean isBackend(String id) {
        return stage.trace().backends().values().stream().flatMap(List::stream)
                .anyMatch(backend -> backend.equals(id) || Segment.host(backend).equals(id));
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
