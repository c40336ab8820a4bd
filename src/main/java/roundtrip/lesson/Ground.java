package roundtrip.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import roundtrip.analysis.DataSet;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.routing.Demand;
import roundtrip.routing.Network;
import roundtrip.routing.Operation;
import roundtrip.routing.Outcome;
import roundtrip.simulation.Ask;
import roundtrip.simulation.Run;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Topology;

/// What all demonstrations are planned on: a finding, where it was found, and who can ask for something there.
record Ground(Inspection inspection, Finding finding) {
    static final long SECOND = 1_000_000_000L;
    /// As many as a class can follow.
    static final int REQUESTS = 6;

    String rule() {
        return finding.rule();
    }

    String subject() {
        return finding.subject();
    }

    Topology topology() {
        return inspection.topology();
    }

    Network network() {
        return inspection.network();
    }

    /// The component that the finding speaks of; of a machine the first service of that kind.
    Optional<Component> subject(Kind kind) {
        Component part = topology().component(subject());
        if (part != null && part.kind() != kind) {
            part = inspection.services(part).stream().filter(service -> service.kind() == kind).findFirst()
                    .orElse(null);
        }
        return Optional.ofNullable(part);
    }

    /// Whether somebody gets what he asks for when nothing is broken.
    boolean can(Operation operation) {
        return !able(operation).isEmpty();
    }

    /// What users get when nothing is broken.
    List<Demand> able(Operation operation) {
        return wishes(operation).stream().filter(demand -> network().intact().outcome(demand) != Outcome.DOWN)
                .toList();
    }

    List<Demand> wishes(Operation operation) {
        return network().demands().stream().filter(demand -> demand.operation() == operation).toList();
    }

    /// Whether somebody can save something in this set.
    boolean canSave(String dataset) {
        return able(Operation.WRITE).stream().anyMatch(demand -> demand.dataset().equals(dataset));
    }

    /// A second apart, six of each sort for each user and data set.
    Run asking(Operation... pattern) {
        return asking(REQUESTS, SECOND, Stream.of(pattern).map(this::able).toList());
    }

    /// What must be asked so that each user wants each sort of data once.
    int crowd() {
        long sets = network().demands().stream().map(Demand::dataset).distinct().count();
        return (int) Math.max(1, sets * Run.users(topology()).size());
    }

    /// That many requests of those who get something when nothing is broken, in turn.
    Run asking(int number, long everyNs, Operation operation) {
        return Run.of(1, asks(number, 0, everyNs, able(operation)));
    }

    /// What is wished in one block before what is wished in the next, so that balancers that take turns meet each sort.
    ///
    /// @param each how often each wish is asked for
    static Run asking(int each, long everyNs, List<List<Demand>> blocks) {
        List<Ask> asks = new ArrayList<>();
        for (List<Demand> block : blocks) {
            asks.addAll(asks(each * block.size(), asks.size() * everyNs, everyNs, block));
        }
        return Run.of(1, asks);
    }

    /// In turn; each round begins with another wish, so that each of them meets each backend of a balancer that takes turns too.
    private static List<Ask> asks(int number, long fromNs, long everyNs, List<Demand> wishes) {
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < number && !wishes.isEmpty(); i++) {
            asks.add(Ask.of(fromNs + i * everyNs, wishes.get((i + i / wishes.size()) % wishes.size())));
        }
        return asks;
    }

    /// How requests come to a part, or along a link.
    Optional<Approach> approach(Set<String> targets, List<Demand> wishes) {
        return Approach.to(network(), targets, wishes);
    }

    /// Requests that come to one of these parts or links, after those have stopped that are preferred to them.
    Optional<Demonstration> meeting(Sight sight, String part, Set<String> targets, List<Demand> wishes,
            UnaryOperator<Run> doing) {
        return approach(targets, wishes).flatMap(approach -> meeting(sight, part, approach, doing));
    }

    /// The same, whatever is asked for which least has to stop. A content network that has a page would hide what is behind it
    /// from readers.
    Optional<Demonstration> meeting(Sight sight, String part, Set<String> targets) {
        List<Operation> operations = List.of(Operation.values());
        return (hasContentNetwork() ? operations.reversed() : operations).stream()
                .flatMap(operation -> approach(targets, able(operation)).stream())
                .min(Comparator.comparingInt(approach -> approach.stopped().size()))
                .flatMap(approach -> meeting(sight, part, approach, run -> run));
    }

    private Optional<Demonstration> meeting(Sight sight, String part, Approach approach, UnaryOperator<Run> doing) {
        return showing(sight, part, doing.apply(asking(approach))).map(one -> one.after(approach.stopped()));
    }

    boolean hasContentNetwork() {
        return topology().of(Kind.CDN).findAny().isPresent();
    }

    /// What users get when nothing is broken, reads first.
    List<Demand> ableAnyhow() {
        return Stream.of(Operation.values()).flatMap(operation -> able(operation).stream()).toList();
    }

    private static Run asking(Approach approach) {
        return asking(REQUESTS, SECOND, Stream.of(Operation.values()).map(operation -> approach.demands().stream()
                .filter(demand -> demand.operation() == operation).toList()).toList());
    }

    /// What every user asks, whether it leads anywhere or not.
    Run everybody(Operation operation) {
        List<Ask> asks = new ArrayList<>();
        List<String> users = Run.users(topology());
        for (int i = 0; i < REQUESTS * users.size(); i++) {
            asks.add(new Ask(i * SECOND, users.get(i % users.size()), operation));
        }
        return Run.of(1, asks);
    }

    Optional<Demonstration> showing(Sight sight, String part, Run run) {
        return run.asks().isEmpty() ? Optional.empty() : Optional.of(Demonstration.of(this, sight, part, run));
    }

    /// Writes where somebody can save, else reads.
    Operation posting() {
        return can(Operation.WRITE) ? Operation.WRITE : Operation.READ;
    }

    Optional<DataSet> dataSet(Component database) {
        return inspection.dataSets().stream().filter(set -> set.has(database)).findFirst();
    }
}
