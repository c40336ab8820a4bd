package roundtrip.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import roundtrip.topology.Component;
import roundtrip.topology.Topology;

/// One intact drawing, and what is left of it when parts are removed.
public final class Network {
    private final Plan plan;
    private final List<Operation> operations;
    private final List<Demand> demands;
    private final Walk intact;

    private Network(Topology topology) {
        plan = new Plan(topology);
        operations = plan.dataSets.isAny() ? List.of(Operation.values()) : List.of(Operation.READ);
        demands = demandsOf(plan, operations);
        intact = new Walk(plan, plan.nothing(), null);
    }

    public static Network of(Topology topology) {
        return new Network(topology);
    }

    private static List<Demand> demandsOf(Plan plan, List<Operation> operations) {
        List<Demand> all = new ArrayList<>();
        for (int user : plan.natures.users()) {
            for (String set : plan.dataSets.names()) {
                for (Operation operation : operations) {
                    all.add(new Demand(plan.parts.at(user).id(), set, operation));
                }
            }
        }
        return List.copyOf(all);
    }

    public Topology topology() {
        return plan.topology;
    }

    public Ends ends() {
        return plan.ends;
    }

    /// What the users want: per user, data set and operation. Without any database one read per user.
    public List<Demand> demands() {
        return demands;
    }

    /// What users want to do with each data set.
    List<Operation> operations() {
        return operations;
    }

    /// For the failures of many parts, one after the other.
    public Impact impact() {
        return new Impact(this, plan);
    }

    /// What all users together can still do without those parts.
    ///
    /// @param removed ids of components, links and groups
    /// @throws IllegalArgumentException if one of them names nothing; its message is that id
    public Verdict verdict(Collection<String> removed) {
        Walk walk = walk(failure(removed));
        return new Verdict(summed(walk, Operation.READ), summed(walk, Operation.WRITE));
    }

    private Outcome summed(Walk walk, Operation operation) {
        return Outcome.shared(demands.stream().filter(demand -> demand.operation() == operation)
                .filter(demand -> intact.outcome(demand) != Outcome.DOWN).map(walk::outcome).toList());
    }

    /// @throws IllegalArgumentException if one of the ids names nothing; its message is that id
    public Failure failure(Collection<String> removed) {
        return plan.removal.of(removed);
    }

    public Outcome outcome(Demand demand, Failure failure) {
        return walk(failure).outcome(demand);
    }

    /// The state with that failure, to be asked step by step. Remembers what it has answered.
    public Walk walk(Failure failure) {
        return failure.isNothing() ? intact : new Walk(plan, failure, intact);
    }

    public Walk intact() {
        return intact;
    }

    /// The place of a component in the file, the first is 0.
    public int place(String component) {
        return plan.parts.number(component);
    }

    /// All that leads from a component to the next ones, drawn, borrowed, implied or inside its server.
    public List<Step> steps(Component from) {
        int number = plan.parts.number(from.id());
        return number < 0 ? List.of() : plan.arcs.steps(number);
    }

    /// The components that DNS names (without DNS: that users ask), transparent ones replaced by what lies behind them.
    public List<String> entries() {
        return plan.entries.all().stream().map(entry -> plan.parts.at(entry).id()).toList();
    }

    /// The members of the entry groups to which some user has a way in when nothing is broken.
    public Set<String> reachedEntries() {
        Set<String> reached = new LinkedHashSet<>();
        List<Integer> members = plan.entries.groups().stream().flatMap(group -> group.members().stream()).toList();
        for (int user : plan.natures.users()) {
            intact.waysIn(user).stream().map(Way::to).filter(members::contains)
                    .forEach(member -> reached.add(plan.parts.at(member).id()));
        }
        return reached;
    }

    /// The components that the name of the site leads to, in groups that share an address, each in the order in which its members
    /// take that address.
    public List<List<String>> entryGroups() {
        return plan.entries.groups().stream()
                .map(group -> group.members().stream().map(member -> plan.parts.at(member).id()).toList()).toList();
    }
}
