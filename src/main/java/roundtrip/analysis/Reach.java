package roundtrip.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import roundtrip.routing.Network;
import roundtrip.routing.Step;
import roundtrip.topology.Component;

/// Follows steps of a drawing breadth first: along some of them, and on through some components. Linear in the steps it sees.
public final class Reach {
    private final List<Step> steps = new ArrayList<>();

    /// From one part, which is not met again.
    ///
    /// @param along which steps are taken
    /// @param through from which components the search goes on
    public Reach(Network network, Component start, Predicate<Step> along, Predicate<Component> through) {
        this(network, List.of(start), step -> along.test(step) && !step.to().id().equals(start.id()), through);
    }

    /// From several parts at once; what leads from one to the other counts too.
    public Reach(Network network, List<Component> starts, Predicate<Step> along, Predicate<Component> through) {
        Set<String> seen = new HashSet<>();
        Deque<Component> open = new ArrayDeque<>();
        starts.stream().filter(start -> seen.add(start.id())).forEach(open::add);
        while (!open.isEmpty()) {
            for (Step step : network.steps(open.remove())) {
                if (along.test(step)) {
                    steps.add(step);
                    if (through.test(step.to()) && seen.add(step.to().id())) {
                        open.add(step.to());
                    }
                }
            }
        }
    }

    /// The steps taken.
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /// The components met, passed or not, each once.
    public Stream<Component> met() {
        Set<String> seen = new HashSet<>();
        return steps.stream().map(Step::to).filter(component -> seen.add(component.id()));
    }
}
