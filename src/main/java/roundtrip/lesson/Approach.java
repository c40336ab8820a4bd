package roundtrip.lesson;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.routing.Demand;
import roundtrip.routing.Network;
import roundtrip.routing.Step;
import roundtrip.topology.Component;

/// How requests come to a part or take an arrow: who has to ask what, and what has to stop first because it is preferred to that
/// part. The search goes breadth first through what can be stopped where requests could turn towards the target, and asks
/// routing each time where they go then; so nothing is stopped where requests come by themselves, and as few places as possible
/// elsewhere.
///
/// @param demands what users want that comes there, in the order in which they want it
/// @param stopped ids of components and links
record Approach(List<Demand> demands, List<String> stopped) {
    /// So many states are tried for one wish: a class cannot follow more than a few that stop.
    private static final int TRIES = 40;
    private static final int MOST_STOPPED = 6;

    Approach {
        demands = List.copyOf(demands);
        stopped = List.copyOf(stopped);
    }

    /// By what stops least; absent if no request comes there. A wish that is fulfilled on the way of an earlier one is asked too.
    ///
    /// @param targets ids of components and links, one of which is to be met
    static Optional<Approach> to(Network network, Set<String> targets, List<Demand> wishes) {
        Set<String> towards = towards(network, targets);
        Approach best = null;
        for (Demand wish : wishes) {
            if (best != null && Course.of(network, wish, best.stopped).meets(targets)) {
                best = best.and(wish);
            } else {
                int most = best == null ? MOST_STOPPED : best.stopped.size() - 1;
                best = search(network, targets, towards, wish, most).orElse(best);
            }
        }
        return Optional.ofNullable(best);
    }

    private Approach and(Demand wish) {
        return new Approach(Stream.concat(demands.stream(), Stream.of(wish)).toList(), stopped);
    }

    private static Optional<Approach> search(Network network, Set<String> targets, Set<String> towards, Demand wish,
            int most) {
        Set<Set<String>> known = new LinkedHashSet<>(List.of(Set.of()));
        Deque<List<String>> open = new ArrayDeque<>(List.of(List.of()));
        for (int tries = 0; tries < TRIES && most >= 0 && !open.isEmpty(); tries++) {
            List<String> stopped = open.remove();
            Course course = Course.of(network, wish, stopped);
            if (course.meets(targets)) {
                return Optional.of(new Approach(List.of(wish), stopped));
            }
            for (List<String> more : course.turns(towards, targets)) {
                List<String> all = Stream.concat(stopped.stream(), more.stream()).distinct().toList();
                if (all.size() <= most && known.add(new LinkedHashSet<>(all))) {
                    open.add(all);
                }
            }
        }
        return Optional.empty();
    }

    /// The components from which some step leads towards the targets.
    private static Set<String> towards(Network network, Set<String> targets) {
        Map<String, Set<String>> before = new LinkedHashMap<>();
        for (Component part : network.topology().components()) {
            network.steps(part).stream().filter(Step::isUsed).forEach(step -> {
                before.computeIfAbsent(step.to().id(), _ -> new LinkedHashSet<>()).add(part.id());
                step.link().ifPresent(
                        link -> before.computeIfAbsent(link.id(), _ -> new LinkedHashSet<>()).add(part.id()));
            });
        }
        Set<String> found = new LinkedHashSet<>(targets);
        Deque<String> open = new ArrayDeque<>(targets);
        while (!open.isEmpty()) {
            before.getOrDefault(open.remove(), Set.of()).stream().filter(found::add).forEach(open::add);
        }
        return found;
    }
}
