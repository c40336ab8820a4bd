package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Role;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// What becomes of requests, word for word as it is defined: every walk is followed, and what it has entered is remembered.
/// One state of a drawing of a few dozen parts; nothing here is fast.
final class Definition {
    private record Question(Trail where, Set<Integer> entered, Errand errand) {}

    private final Plan plan;
    private final Failure failure;
    private final Onward onward;
    private final Definition intact;
    private final Map<Question, Outcome> known = new HashMap<>();

    private Definition(Plan plan, Failure failure, @Nullable Definition intact) {
        this.plan = plan;
        this.failure = failure;
        this.intact = intact == null ? this : intact;
        onward = new Onward(plan, failure);
    }

    static Definition of(Topology topology) {
        Plan plan = new Plan(topology);
        return new Definition(plan, plan.nothing(), null);
    }

    Definition without(List<String> removed) {
        return new Definition(plan, plan.removal.of(removed), this);
    }

    /// How many questions had to be answered.
    int effort() {
        return known.size();
    }

    Outcome outcome(Demand demand) {
        int client = plan.parts.number(demand.client());
        Errand errand = new Errand(plan.dataSets.names().indexOf(demand.dataset()), Purpose.of(demand.operation()));
        List<Way> ways = onward.requests(client);
        List<Outcome> shares = new ArrayList<>();
        for (Entries.Group group : open(ways, errand)) {
            members(group, ways).forEach(member -> shares.add(of(plan.start(member), errand)));
        }
        return Outcome.shared(shares);
    }

    private List<Entries.Group> open(List<Way> ways, Errand errand) {
        return plan.entries.groups().stream().filter(group -> !members(group, ways).isEmpty()).filter(group -> group
                .members().stream().anyMatch(member -> intact.isCandidate(plan.start(member), errand))).toList();
    }

    private static List<Integer> members(Entries.Group group, List<Way> ways) {
        List<Integer> reached = group.members().stream().filter(member -> ways.stream().anyMatch(way -> way
                .to() == member)).toList();
        return group.active() || reached.isEmpty() ? reached : reached.subList(0, 1);
    }

    private Outcome of(Trail trail, Errand errand) {
        BitSet entered = new BitSet();
        for (Trail.Step step = trail.entered(); step != null; step = step.before()) {
            entered.set(step.component());
        }
        Question question = new Question(new Trail(trail.at(), trail.passedApp(), null),
                Set.copyOf(entered.stream().boxed().toList()), errand);
        Outcome answer = known.get(question);
        if (answer == null) {
            answer = find(trail, errand);
            known.put(question, answer);
        }
        return answer;
    }

    private Outcome find(Trail trail, Errand errand) {
        Role role = plan.parts.at(trail.at()).role();
        if (errand.purpose() == Purpose.READ_TO_CHANGE && role instanceof Role.App app && app.readOnly()) {
            return Outcome.DOWN;
        }
        if (plan.isGoal(trail, errand.dataSet())) {
            return errand.isWrite() && !onward.isWriter(trail.at()) ? Outcome.DOWN : Outcome.OK;
        }
        List<Way> ways = onward.ways(trail, errand.purpose());
        if (plan.parts.at(trail.at()).kind().has(Trait.CHOOSES)) {
            Choice choice = new Choice(intact.candidates(trail, intact.onward.ways(trail, errand.purpose()), errand),
                    intact.candidates(trail, ways, errand));
            boolean blind = role instanceof Role.LoadBalancer balancer && !balancer.healthChecks();
            List<Share> shares = blind
                    ? choice.unchecked()
                    : choice.checked(way -> isHealthy(trail, way, errand));
            return Outcome.shared(shares.stream().map(share -> share.lost()
                    ? Outcome.DOWN
                    : best(trail, share.way(), errand, errand)).toList());
        }
        boolean forwards = role instanceof Role.App || role instanceof Role.Queue;
        Outcome best = Outcome.DOWN;
        for (Way way : forwards ? ways : List.<Way>of()) {
            Outcome outcome = best(trail, way, errand, errand);
            best = outcome.compareTo(best) < 0 ? outcome : best;
        }
        return best;
    }

    /// The best along all ways to the component to which this one leads, standbys apart, that enter no firewall needlessly.
    ///
    /// @param sent for which the ways must be open
    private Outcome best(Trail trail, Way way, Errand sent, Errand errand) {
        Outcome first = of(plan.along(trail, way), errand);
        if (first == Outcome.OK || way.before() == null) {
            return first;
        }
        List<Way> alike = all(trail, null, sent.purpose()).stream()
                .filter(other -> other.to() == way.to() && other.standby() == way.standby()).toList();
        return Stream.concat(Stream.of(first), alike.stream()
                .filter(other -> alike.stream().noneMatch(less -> isLess(less, other)))
                .map(other -> of(plan.along(trail, other), errand))).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static boolean isLess(Way less, Way more) {
        return !firewalls(less).equals(firewalls(more)) && firewalls(more).containsAll(firewalls(less));
    }

    private static Set<Integer> firewalls(Way way) {
        return way.before() == null
                ? Set.of()
                : way.before().arcs().stream().map(Arc::to).collect(Collectors.toSet());
    }

    /// All ways through firewalls that enter nothing twice.
    private List<Way> all(Trail trail, @Nullable Way begun, Purpose purpose) {
        List<Way> all = new ArrayList<>();
        for (Arc arc : plan.arcs.from(begun == null ? trail.at() : begun.to())) {
            boolean natural = purpose == Purpose.WRITE ? arc.writes() : arc.reads();
            boolean entered = trail.hasEntered(arc.to()) || arc.to() == trail.at()
                    || begun != null && begun.arcs().stream().anyMatch(before -> before.to() == arc.to());
            if (entered || !natural && !arc.reads() || failure.isDead(arc.to()) || failure.isCut(arc)) {
                continue;
            }
            Way way = new Way(begun, arc, arc.standby() || begun != null && begun.standby(),
                    !natural || begun != null && begun.promotedOnly());
            if (plan.isTransparent(arc.to())) {
                all.addAll(all(trail, way, purpose));
            } else if (!way.promotedOnly() || plan.dataSets.promoted(failure).get(arc.to())) {
                all.add(way);
            }
        }
        return all;
    }

    private List<Way> candidates(Trail trail, List<Way> ways, Errand errand) {
        return ways.stream().filter(way -> isCandidate(trail, way, errand)).toList();
    }

    private boolean isCandidate(Trail trail, Way way, Errand errand) {
        return best(trail, way, errand, errand) != Outcome.DOWN
                || errand.isWrite() && best(trail, way, errand, errand.as(Purpose.READ_TO_CHANGE)) != Outcome.DOWN;
    }

    private boolean isHealthy(Trail trail, Way way, Errand errand) {
        Errand reading = errand.as(Purpose.READ);
        return best(trail, way, errand, reading) != Outcome.DOWN
                || intact.best(trail, way, errand, reading) == Outcome.DOWN;
    }

    private boolean isCandidate(Trail trail, Errand errand) {
        return of(trail, errand) != Outcome.DOWN
                || errand.isWrite() && of(trail, errand.as(Purpose.READ_TO_CHANGE)) != Outcome.DOWN;
    }

    @Override
    public String toString() {
        return "what is left without " + failure.dead() + failure.cut();
    }
}
