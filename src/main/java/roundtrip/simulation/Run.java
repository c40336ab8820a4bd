package roundtrip.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Operation;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Scenario;
import roundtrip.topology.Terms.Audience;
import roundtrip.topology.Topology;
import roundtrip.topology.Traffic;

/// What is to be simulated, as a value: who asks what when, and what is done to the infrastructure. The same drawing and the
/// same run give the same trace, on every machine.
///
/// @param seed of all that is left to chance
/// @param asks requests that are listed, in order of time
/// @param flows requests that are made when their time comes; the first of all has the number 1
public record Run(long seed, List<Ask> asks, Flows flows, List<Intervention> interventions) {
    private static final long SECOND = 1_000_000_000L;

    public Run {
        asks = sorted(asks, Comparator.comparingLong(Ask::atNs));
        interventions = sorted(interventions, Comparator.comparingLong(Intervention::atNs));
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        return values.stream().sorted(order).toList();
    }

    public static Run of(long seed, List<Ask> asks) {
        return new Run(seed, asks, Flows.none(), List.of());
    }

    /// What a scenario lets happen. Where it names no traffic, each user asks as its own members say.
    public static Run of(Topology topology, Scenario scenario) {
        long length = nanos(scenario.seconds());
        List<Flow> flows = new ArrayList<>();
        for (Traffic traffic : scenario.traffic()) {
            Component user = topology.component(traffic.client());
            if (user != null && user.role() instanceof Role.Client) {
                flows.add(Flow.of(user, traffic, writes(topology), length));
            }
        }
        return new Run(scenario.seed(), List.of(),
                scenario.traffic().isEmpty()
                        ? own(topology, length)
                        : new Flows(flows, Long.MAX_VALUE, length),
                scenario.events().stream().map(Intervention::of).toList());
    }

    /// What the users ask by their own members (`qps`, `writeShare`, `arrivals`).
    public static Run own(Topology topology, long seed, BigDecimal seconds) {
        return new Run(seed, List.of(), own(topology, nanos(seconds)), List.of());
    }

    /// That many requests, as the users ask by their own members.
    public static Run endless(Topology topology, long seed, long requests) {
        Flows flows = own(topology, Long.MAX_VALUE / 2);
        return new Run(seed, List.of(), new Flows(flows.all(), requests, 0), List.of());
    }

    private static Flows own(Topology topology, long lengthNs) {
        return new Flows(topology.of(Kind.CLIENT).filter(user -> users(topology).contains(user.id()))
                .map(user -> Flow.of(user, Traffic.of(user.id()), writes(topology), lengthNs)).toList(), Long.MAX_VALUE,
                lengthNs);
    }

    /// The share of writes where nobody says one: none where nothing can be saved.
    private static double writes(Topology topology) {
        return canSave(topology) ? Objects.requireNonNull(Property.WRITE_SHARE.fallback()).doubleValue() : 0;
    }

    /// Whether there is anything that writes could be about.
    public static boolean canSave(Topology topology) {
        return topology.of(Kind.DATABASE).findAny().isPresent();
    }

    private static long nanos(BigDecimal seconds) {
        return seconds.movePointRight(9).longValue();
    }

    /// That many reads, one a virtual second, by the users in turn.
    public static Run standard(Topology topology, int requests, long seed) {
        return traffic(topology, requests, 1, 0, seed);
    }

    /// Steady traffic by the users in turn.
    ///
    /// @param perSecond requests per virtual second, above 0
    /// @param writeShare from 0 to 1; which request is a write is left to the seed
    public static Run traffic(Topology topology, int requests, double perSecond, double writeShare, long seed) {
        return of(seed, asks(topology, requests, 0, perSecond, writeShare, seed));
    }

    static List<Ask> asks(Topology topology, int requests, long fromNs, double perSecond, double writeShare,
            long seed) {
        List<String> users = users(topology);
        Chance chance = Chance.of(seed, "writes");
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < requests && !users.isEmpty(); i++) {
            Operation operation = chance.unit() < writeShare ? Operation.WRITE : Operation.READ;
            asks.add(new Ask(fromNs + (long) (i * (SECOND / perSecond)), users.get(i % users.size()), operation));
        }
        return asks;
    }

    /// The clients of the drawing that are users.
    public static List<String> users(Topology topology) {
        return topology.of(Kind.CLIENT)
                .filter(client -> client.role() instanceof Role.Client role && role.audience() == Audience.USER)
                .map(Component::id).toList();
    }

    public Run with(Intervention intervention) {
        return new Run(seed, asks, flows, Stream.concat(interventions.stream(), Stream.of(intervention)).toList());
    }

    /// The same with every request listed that comes before an instant; what flows from then on is left out.
    Run listed(long untilNs) {
        List<Ask> all = new ArrayList<>();
        Requests requests = new Requests(this);
        for (Ask ask = requests.next(); ask != null && ask.atNs() < untilNs; ask = requests.next()) {
            all.add(ask);
        }
        return new Run(seed, all, Flows.none(), interventions);
    }

    public Run seeded(long newSeed) {
        return new Run(newSeed, asks, flows, interventions);
    }

    /// At most that many requests.
    public Run atMost(long requests) {
        return new Run(seed, asks, flows.atMost(requests), interventions);
    }

    /// Other requests from an instant on; what was to flow until then stays.
    Run flowing(long fromNs, List<Flow> later) {
        List<Flow> all = new ArrayList<>();
        flows.all().stream().filter(flow -> flow.fromNs() < fromNs).forEach(flow -> all.add(flow.until(fromNs)));
        all.addAll(later);
        long length = all.stream().mapToLong(Flow::toNs).max().orElse(flows.lengthNs());
        return new Run(seed, asks.stream().filter(ask -> ask.atNs() < fromNs).toList(),
                new Flows(all, flows.most(), length), interventions);
    }

    /// The same as a scenario that can be kept and played again. A scenario does not say which data is asked for: that is drawn.
    ///
    /// @param name as people call it; absent: the id
    public Scenario scenario(String id, @Nullable String name) {
        List<Traffic> traffic = new ArrayList<>();
        asks.forEach(ask -> traffic.add(Traffic.of(ask.client()).with(Property.FROM_MS, Flow.millis(ask.atNs()))
                .with(Property.COUNT, 1)
                .with(Property.WRITE_SHARE,
                        ask.operation() == Operation.WRITE ? BigDecimal.ONE : BigDecimal.ZERO)));
        long length = Math.max(flows.lengthNs(), asks.isEmpty() ? 0 : asks.getLast().atNs() + SECOND);
        flows.all().forEach(flow -> traffic.add(flow.traffic(length)));
        return Scenario.of(id).called(name).with(Property.SEED, (int) Math.floorMod(seed, (long) Integer.MAX_VALUE))
                .with(Property.SECONDS, Flow.millis(length).movePointLeft(3))
                .asking(traffic).suffering(interventions.stream().map(Intervention::incident).toList());
    }

    /// How many requests there will be on average.
    public long planned() {
        return asks.size() + flows.mean();
    }

    /// About how many requests there will be at most.
    public long expected() {
        return asks.size() + flows.expected();
    }

    /// Who asks most, at most three, the busiest first.
    public List<String> busiest() {
        return flows.all().stream().sorted(Comparator.comparingDouble(Flow::expected).reversed()).map(Flow::client)
                .distinct().limit(3).toList();
    }

    /// Whether nobody asks for anything.
    public boolean isSilent() {
        return new Requests(this).next() == null;
    }

    public Run asking(List<Ask> other) {
        return new Run(seed, other, flows, interventions);
    }

    /// Without what was to be done later: who does something now gives the run another future.
    Run until(long ns) {
        return new Run(seed, asks, flows, interventions.stream().filter(done -> done.atNs() <= ns).toList());
    }

    public Run stop(String target, long atNs) {
        return with(Intervention.stop(target, atNs));
    }

    public Run heal(String target, long atNs) {
        return with(Intervention.heal(target, atNs));
    }

    /// Without these parts from before the start: everybody already knows.
    public Run without(List<String> removed) {
        Run run = this;
        for (String id : removed) {
            run = run.stop(id, 0);
        }
        return run;
    }
}
