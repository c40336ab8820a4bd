package roundtrip.lesson;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Inspection;
import roundtrip.lesson.Stranger.Door;
import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

/// Somebody reads along, or a packet comes to a place where nobody wants it.
record Intrusions(Ground ground) {
    Optional<Demonstration> plan() {
        return switch (ground.rule()) {
            case "SEC-001" -> everywhere();
            case "SEC-002" -> machine().flatMap(host -> stranger(Sight.STRANGER, host,
                    step -> !ground.inspection().guards().isGuarded(step), 0));
            case "SEC-003" -> uneven();
            case "SEC-004" -> database();
            case "SEC-005" -> onTheWay();
            case "SEC-006" -> reading(Sight.READABLE_BEHIND, new LinkedHashSet<>(ground.finding().also()));
            case "SEC-007" ->
                machine().flatMap(host -> stranger(Sight.SIDE_DOOR, host, Step::request, Integer.MAX_VALUE,
                        Backends::isTransparent));
            case "SEC-008" -> neighbour();
            case "SEC-009" -> administration();
            default -> Optional.empty();
        };
    }

    /// Whoever takes this arrow sends a password along it.
    private Optional<Demonstration> onTheWay() {
        Link link = ground.topology().link(ground.subject());
        Set<String> targets = new LinkedHashSet<>();
        if (link != null && link.kind() == LinkKind.RESOLVE) {
            ground.inspection().to(link).map(Component::id).ifPresent(targets::add);
        } else {
            targets.add(ground.subject());
        }
        return reading(Sight.READABLE, targets);
    }

    /// Where nothing is answered, passwords are sent all the same.
    private Optional<Demonstration> reading(Sight sight, Set<String> targets) {
        return ground.meeting(sight, ground.subject(), targets, ground.able(ground.posting()), run -> run)
                .or(() -> ground.showing(sight, ground.subject(), ground.everybody(ground.posting())));
    }

    private Optional<Component> machine() {
        return Optional.ofNullable(ground.topology().component(ground.subject()));
    }

    private List<Component> users() {
        return ground.inspection().users();
    }

    private Optional<Demonstration> stranger(Sight sight, Component host, Predicate<Step> along, int guardedFrom) {
        return stranger(sight, host, along, guardedFrom, _ -> true);
    }

    /// The first user who has a way to something on that machine.
    private Optional<Demonstration> stranger(Sight sight, Component host, Predicate<Step> along, int guardedFrom,
            Predicate<Component> through) {
        return users().stream()
                .map(user -> Stranger.way(ground.inspection(), user, part -> isOn(part, host), along, through))
                .filter(way -> !way.isEmpty()).findFirst()
                .map(way -> Demonstration.of(ground, sight,
                        new Stranger(way, Math.min(guardedFrom, way.size()), Door.DRAWN)));
    }

    private static boolean isOn(Component part, Component host) {
        return part.id().equals(host.id()) || part.host().equals(host.id());
    }

    private Optional<Demonstration> direct(Sight sight, Component target, int guardedFrom) {
        return users().stream().findFirst().map(user -> Demonstration.of(ground, sight,
                new Stranger(List.of(user.id(), target.id()), guardedFrom,
                        sight == Sight.STRANGER && guardedFrom == 0 ? Door.ANY : Door.DRAWN)));
    }

    /// To the data, if there is any way: that hurts most. Else to whatever there is a way to.
    private Optional<Demonstration> everywhere() {
        Topology topology = ground.topology();
        List<Component> targets = Stream.of(Kind.DATABASE, Kind.CACHE, Kind.QUEUE, Kind.SERVER, Kind.LOAD_BALANCER)
                .flatMap(topology::of).toList();
        return targets.stream().flatMap(target -> stranger(Sight.STRANGER, target, _ -> true, 0).stream()).findFirst()
                .or(() -> targets.stream().findFirst().flatMap(target -> direct(Sight.STRANGER, target, 0)));
    }

    private Optional<Demonstration> uneven() {
        return machine().flatMap(host -> users().stream()
                .map(user -> Stranger.way(ground.inspection(), user, part -> isOn(part, host),
                        step -> !isOn(step.to(), host) || isOpenStep(step), _ -> true))
                .filter(way -> way.size() > 2).findFirst()
                .map(way -> Demonstration.of(ground, Sight.WEAK_TWIN, new Stranger(way, way.size() - 2, Door.DRAWN))));
    }

    private boolean isOpenStep(Step step) {
        return step.from().kind() == Kind.LOAD_BALANCER && !ground.inspection().guards().isGuarded(step);
    }

    private Optional<Demonstration> database() {
        return ground.subject(Kind.DATABASE).flatMap(database -> stranger(Sight.STRANGER, database,
                step -> !step.redirects(), Integer.MAX_VALUE,
                part -> Backends.isTransparent(part) || part.kind() == Kind.LOAD_BALANCER)
                .or(() -> database.role().given().get(Property.PUBLIC_IP)
                        ? direct(Sight.STRANGER, database, 2)
                        : Optional.empty()));
    }

    /// From a part that users come to, to the data beside it.
    private Optional<Demonstration> neighbour() {
        Inspection inspection = ground.inspection();
        return machine().flatMap(target -> users().stream().map(user -> Stranger.way(inspection, user,
                part -> !isOn(part, target) && !Backends.isTransparent(part)
                        && Stranger.areNeighbours(inspection, part, target),
                step -> !step.redirects(), _ -> true)).filter(way -> !way.isEmpty()).findFirst().map(way -> {
                    List<String> all = Stream.concat(way.stream(), Stream.of(target.id())).toList();
                    return Demonstration.of(ground, Sight.NEIGHBOUR, new Stranger(all, all.size(), Door.DRAWN));
                }));
    }

    private Optional<Demonstration> administration() {
        Link link = ground.topology().link(ground.subject());
        return link == null
                ? machine().flatMap(part -> users().stream().findFirst().map(user -> knocking(user, part)))
                : ground.inspection().from(link).flatMap(from -> ground.inspection().to(link)
                        .map(to -> knocking(from, to)));
    }

    private Demonstration knocking(Component from, Component to) {
        return Demonstration.of(ground, Sight.KNOCK,
                new Stranger(List.of(from.id(), to.id()), 2, Door.ADMINISTRATION));
    }
}
