package roundtrip.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Makes a failing design smaller: takes elements, then what they state, away for as long as it still fails. Every step tries
/// each smaller design in turn, so the cost is quadratic in the size of a design that is small anyway.
final class Shrinking {
    private static final int MOST_STEPS = 500;

    private Shrinking() {}

    static void check(int count, LongFunction<Design> source, Consumer<Design> property) {
        for (long seed = 1; seed <= count; seed++) {
            Design design = source.apply(seed);
            Throwable failure = failure(design, property);
            if (failure != null) {
                Design smallest = smallest(design, property);
                Throwable last = failure(smallest, property);
                throw new AssertionError("seed " + seed + " fails; the smallest design that fails: " + smallest,
                        last == null ? failure : last);
            }
        }
    }

    static Design smallest(Design failing, Consumer<Design> property) {
        Design smallest = failing;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Design> smaller = smaller(smallest).filter(design -> failure(design, property) != null)
                    .findFirst();
            if (smaller.isEmpty()) {
                return smallest;
            }
            smallest = smaller.get();
        }
        return smallest;
    }

    private static @Nullable Throwable failure(Design design, Consumer<Design> property) {
        try {
            property.accept(design);
            return null;
        } catch (RuntimeException | AssertionError | StackOverflowError failure) {
            return failure;
        }
    }

    /// Every design that has a little less.
    private static Stream<Design> smaller(Design design) {
        Topology topology = design.topology();
        List<Stream<Topology>> less = new ArrayList<>();
        less.add(topology.nodes().map(node -> without(topology, part -> part.host().equals(node.id()))));
        less.add(topology.components().stream().filter(Component::isService)
                .map(service -> without(topology, part -> part.id().equals(service.id()))));
        less.add(topology.links().stream().map(link -> topology.withLinks(topology.links().without(link::equals))));
        less.add(topology.groups().stream().map(group -> withoutGroup(topology, group)));
        less.add(topology.components().stream().flatMap(Shrinking::barer).map(topology::with));
        less.add(topology.links().stream().flatMap(Shrinking::barer).map(topology::with));
        less.add(topology.groups().stream().flatMap(Shrinking::barer).map(topology::with));
        Stream<Design> plainer = Stream.of(design.carrying(Extras.none()), design.titled(null),
                design.forExercise(null),
                new Design(null, design.title(), design.exercise(), topology, design.scenarios(),
                        design.accepted(), design.extras()),
                design.playing(Table.empty()), design.accepting(Table.empty()));
        plainer = Stream.concat(plainer, design.scenarios().stream().flatMap(Shrinking::barer)
                .map(one -> design.playing(design.scenarios().with(one))));
        plainer = Stream.concat(plainer, design.accepted().stream()
                .map(one -> design.accepting(design.accepted().with(one.carrying(Extras.none())))));
        return Stream.concat(less.stream().flatMap(topologies -> topologies).map(design::with), plainer)
                .filter(smaller -> !smaller.equals(design));
    }

    private static Topology without(Topology topology, Predicate<Component> gone) {
        return new Topology(topology.components().without(gone),
                topology.links().without(link -> topology.components().stream().filter(gone)
                        .anyMatch(component -> link.touches(component.id()))),
                topology.groups());
    }

    private static Topology withoutGroup(Topology topology, Group gone) {
        return new Topology(
                topology.components().map(part -> gone.id().equals(part.parent()) ? part.inside(gone.parent()) : part),
                topology.links().without(link -> link.touches(gone.id())),
                topology.groups().without(gone::equals)
                        .map(group -> gone.id().equals(group.parent()) ? group.inside(gone.parent()) : group));
    }

    private static Stream<Scenario> barer(Scenario scenario) {
        return Stream.of(scenario.called(null), scenario.asking(List.of()), scenario.suffering(List.of()),
                scenario.carrying(Extras.none()));
    }

    private static Stream<Component> barer(Component part) {
        Stream<Component> less = part.kind().allProperties().stream().map(part::without);
        return Stream.concat(
                Stream.of(part.called(null), part.placed(Placement.none()), part.carrying(Extras.none())), less);
    }

    private static Stream<Link> barer(Link link) {
        Stream<Link> less = link.kind().properties().stream().map(link::without);
        return Stream.concat(
                Stream.of(link.labelled(null), link.bent(List.of()), link.carrying(Extras.none())), less);
    }

    private static Stream<Group> barer(Group group) {
        return Stream.of(group.called(null), group.placed(Placement.none()), group.carrying(Extras.none()),
                group.stating(Attributes.none()), group.inside(null));
    }
}
