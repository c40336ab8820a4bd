package roundtrip.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private List<String> able(Operation operation) {
        return network().demands().stream().filter(demand -> demand.operation() == operation)
                .filter(demand -> network().intact().outcome(demand) != Outcome.DOWN).map(Demand::client).distinct()
                .toList();
    }

    /// Whether somebody can save something in this set.
    boolean canSave(String dataset) {
        return network().demands().stream()
                .filter(demand -> !demand.isRead() && demand.dataset().equals(dataset))
                .anyMatch(demand -> network().intact().outcome(demand) != Outcome.DOWN);
    }

    /// A second apart, six of each sort for each user and data set.
    Run asking(Operation... pattern) {
        return asking(REQUESTS * pattern.length * crowd(), SECOND, pattern);
    }

    /// What must be asked so that each user wants each sort of data once.
    int crowd() {
        long sets = network().demands().stream().map(Demand::dataset).distinct().count();
        return (int) Math.max(1, sets * Run.users(topology()).size());
    }

    /// Requests of those who get something when nothing is broken, in turn; one sort after the other, so that balancers that take
    /// turns meet both.
    Run asking(int number, long everyNs, Operation... pattern) {
        List<Ask> asks = new ArrayList<>();
        int block = number / pattern.length;
        for (int i = 0; i < number; i++) {
            Operation operation = pattern[Math.min(i / block, pattern.length - 1)];
            List<String> users = able(operation);
            if (!users.isEmpty()) {
                asks.add(new Ask(i * everyNs, users.get(i % users.size()), operation));
            }
        }
        return Run.of(1, asks);
    }

    /// The same without those who answer at the address of this part as long as they can.
    Run leading(String part, Run run) {
        Run led = run;
        for (List<String> group : network().entryGroups()) {
            for (String before : group.subList(0, Math.max(0, group.indexOf(part)))) {
                led = led.stop(before, 0);
            }
        }
        return led;
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
