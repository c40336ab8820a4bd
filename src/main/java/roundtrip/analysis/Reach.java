package roundtrip.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    /// @param along which steps are taken
    /// @param through from which components the search goes on
    public Reach(Network network, Component start, Predicate<Step> along, Predicate<Component> through) {
        Set<String> seen = new LinkedHashSet<>(List.of(start.id()));
        Deque<Component> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Step step : network.steps(open.remove())) {
                if (along.test(step) && !step.to().id().equals(start.id())) {
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
