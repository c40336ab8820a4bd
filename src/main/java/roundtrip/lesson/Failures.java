package roundtrip.lesson;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Loss;
import roundtrip.analysis.Reach;
import roundtrip.routing.Demand;
import roundtrip.routing.Hop;
import roundtrip.routing.Operation;
import roundtrip.routing.Outcome;
import roundtrip.routing.Walk;
import roundtrip.simulation.Intervention;
import roundtrip.simulation.Run;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Terms.Deed;

/// Something stops: who gets nothing any more, and for how long?
record Failures(Ground ground) {
    private static final long WHEN = 3 * Ground.SECOND / 2;
    static final long RESTART = 5 * Ground.SECOND;
    /// Twice a second for twelve seconds: long enough for any switch-over.
    private static final int STEADY = 24;

    Optional<Demonstration> plan() {
        String subject = ground.subject();
        return switch (ground.rule()) {
            case "REL-001", "REL-004", "REL-005" -> stopped(Deed.STOP);
            case "REL-003" -> stopped(Deed.CUT);
            case "REL-002" -> writing(Deed.STOP);
            case "REL-012" -> ground.showing(Sight.SOME_FAIL, culprit(Loss.PARTIAL),
                    hurting(culprit(Loss.PARTIAL), Operation.READ, Operation.WRITE).stop(culprit(Loss.PARTIAL), 0));
            case "REL-006" -> spare();
            case "REL-007" -> downtime();
            case "REL-008" -> unchecked();
            case "REL-009" -> switchOver();
            case "REL-010" -> asksDns(subject)
                    ? ground.showing(Sight.NO_NAME, subject, ground.asking(Operation.READ).stop(subject, 0))
                    : Optional.empty();
            case "REL-011" -> oneAddress();
            default -> Optional.empty();
        };
    }

    /// Reads; where a content network might have the pages, something that nobody keeps.
    private Run steady() {
        return steady(ground.able(ground.hasContentNetwork() ? ground.posting() : Operation.READ));
    }

    private static Run steady(List<Demand> wishes) {
        return Ground.asking(STEADY, Ground.SECOND / 2 / Math.max(1, wishes.size()), List.of(wishes));
    }

    /// Of each sort what the loss of the subject takes away before what it does not: a content network that has one page would
    /// hide that others cannot be had.
    private Run hurting(String target, Operation... pattern) {
        Walk left = ground.network().walk(ground.network().failure(List.of(target)));
        List<List<Demand>> blocks = new ArrayList<>();
        for (Operation operation : pattern) {
            blocks.add(ground.able(operation).stream().filter(wish -> isHurt(wish, left)).toList());
            blocks.add(ground.able(operation).stream().filter(wish -> !isHurt(wish, left)).toList());
        }
        return Ground.asking(Ground.REQUESTS, Ground.SECOND, blocks);
    }

    private boolean isHurt(Demand wish, Walk left) {
        return left.outcome(wish) != ground.network().intact().outcome(wish);
    }

    /// Planned work: balancers are told before, so where there is a copy nobody notices. A content network that has the pages would
    /// hide it, so there everything is asked for the first time.
    private Optional<Demonstration> downtime() {
        String subject = ground.subject();
        Walk left = ground.network().walk(ground.network().failure(List.of(subject)));
        long when = ground.hasContentNetwork() ? 0 : WHEN;
        Run asked = steady(ground.able(Operation.READ).stream().filter(wish -> isHurt(wish, left)).toList());
        Run restarted = asked.stop(subject, when).heal(subject, when + RESTART);
        return ground.showing(Sight.DOWNTIME, subject, isBalanced(subject)
                ? restarted.with(new Intervention(Math.max(0, when - Ground.SECOND), Deed.MAINT, subject, List.of()))
                        .with(new Intervention(when + RESTART, Deed.READY, subject, List.of()))
                : restarted);
    }

    private boolean isBalanced(String server) {
        return ground.inspection().of(Kind.LOAD_BALANCER)
                .flatMap(one -> ground.inspection().backends(one).all().stream())
                .anyMatch(backend -> backend.host().equals(server));
    }

    private Optional<Demonstration> stopped(Deed deed) {
        String target = culprit(Loss.TOTAL);
        boolean total = ground.inspection().losses().of(target) == Loss.TOTAL;
        return total
                ? ground.showing(Sight.ALL_FAIL, target, hurting(target, Operation.READ).with(now(deed, target)))
                : writing(deed);
    }

    private Optional<Demonstration> writing(Deed deed) {
        String target = culprit(Loss.WRITE);
        return ground.showing(Sight.WRITES_FAIL, target,
                hurting(target, Operation.WRITE, Operation.READ).with(now(deed, target)));
    }

    /// What must stop for that loss: a server may be named for its services, of which one alone hurts and all together do not, because
    /// then others step in.
    private String culprit(Loss loss) {
        String subject = ground.subject();
        return ground.inspection().losses().of(subject) == loss
                ? subject
                : ground.topology().services(subject).stream()
                        .filter(service -> ground.inspection().losses().ofUnit(service) == loss).map(Component::id)
                        .findFirst().orElse(subject);
    }

    private static Intervention now(Deed deed, String target) {
        return new Intervention(0, deed, target, List.of());
    }

    /// All those stop whose work the spare could do.
    private Optional<Demonstration> spare() {
        Component spare = ground.topology().component(ground.subject());
        if (spare == null) {
            return Optional.empty();
        }
        List<Component> behind = ground.inspection().backends(spare).all();
        List<String> fed = ground.inspection().of(Kind.LOAD_BALANCER).filter(other -> !other.equals(spare))
                .filter(other -> behind.stream().anyMatch(ground.inspection().backends(other)::has))
                .map(Component::id).toList();
        return ground.finding().also().stream().findFirst().flatMap(
                first -> ground.showing(Sight.SPARE, first, ground.asking(Operation.READ).without(fed)));
    }

    /// One of the backends stops whose requests nobody else gets.
    private Optional<Demonstration> unchecked() {
        Component balancer = ground.topology().component(ground.subject());
        if (balancer == null || balancer.kind() != Kind.LOAD_BALANCER) {
            return Optional.empty();
        }
        List<String> backends = ground.network().intact().allBackends(ground.subject()).stream()
                .filter(hop -> !hop.lost()).map(Hop::to).toList().reversed();
        return backends.stream().filter(backend -> reads(List.of(backend)) != Outcome.OK).findFirst()
                .or(() -> backends.stream().findFirst())
                .flatMap(backend -> ground.meeting(Sight.UNCHECKED, backend, Set.of(ground.subject()),
                        ground.ableAnyhow(), run -> run.stop(backend, 0)));
    }

    private Outcome reads(List<String> removed) {
        return ground.network().verdict(removed).read();
    }

    private Optional<Demonstration> switchOver() {
        Link link = ground.topology().link(ground.subject());
        List<String> active = link == null ? List.of() : active(link);
        if (active.isEmpty() || reads(active) == Outcome.DOWN) {
            return Optional.empty();
        }
        Run run = steady();
        for (String part : active) {
            run = run.stop(part, WHEN);
        }
        return ground.showing(Sight.SWITCH_OVER, active.getFirst(), run);
    }

    /// Who works while the other one waits.
    private List<String> active(Link link) {
        Component from = ground.inspection().from(link).orElse(null);
        Component to = ground.inspection().to(link).orElse(null);
        if (from == null || to == null) {
            return List.of();
        }
        if (link.kind() == LinkKind.HEARTBEAT) {
            List<List<String>> groups = ground.network().entryGroups();
            return groups.stream().filter(group -> group.containsAll(List.of(from.id(), to.id()))).findFirst()
                    .map(group -> group.subList(0, 1)).orElse(List.of());
        }
        return from.kind() == Kind.LOAD_BALANCER
                ? beside(from, to)
                : ground.approach(Set.of(link.id()), ground.able(Operation.READ)).map(Approach::stopped)
                        .orElse(List.of());
    }

    /// The backends that a balancer uses while this one waits.
    private List<String> beside(Component balancer, Component waiting) {
        Set<String> active = new LinkedHashSet<>();
        new Reach(ground.network(), balancer, step -> !step.redirects() && step.standby().isEmpty(),
                Backends::isTransparent).met().filter(part -> !Backends.isTransparent(part))
                .filter(part -> !part.id().equals(waiting.id())).map(Component::id).forEach(active::add);
        return List.copyOf(active);
    }

    private static Run later(Run run) {
        return run.asking(run.asks().stream().map(ask -> ask.at(ask.atNs() + WHEN + RESTART)).toList());
    }

    private boolean asksDns(String dns) {
        return Run.users(ground.topology()).stream().anyMatch(user -> ground.network().intact().dnsOf(user)
                .filter(lookup -> lookup.dns().equals(dns)).isPresent());
    }

    /// The machines at the first of several addresses stop, and users come when whoever shares an address would long have taken it.
    private Optional<Demonstration> oneAddress() {
        Set<String> used = new LinkedHashSet<>();
        ground.network().demands().stream().filter(Demand::isRead)
                .filter(demand -> ground.network().intact().outcome(demand) != Outcome.DOWN)
                .forEach(demand -> ground.network().intact().entries(demand).forEach(hop -> used.add(hop.to())));
        return ground.network().entryGroups().stream().filter(group -> group.stream().anyMatch(used::contains))
                .findFirst().flatMap(group -> {
                    Run run = later(steady());
                    for (String member : group) {
                        run = run.stop(member, WHEN);
                    }
                    return ground.showing(Sight.DEAD_ADDRESS, group.getFirst(), run);
                });
    }
}
