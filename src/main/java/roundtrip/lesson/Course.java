package roundtrip.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.routing.Demand;
import roundtrip.routing.Hop;
import roundtrip.routing.Network;
import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;

/// Where the requests for one wish go while some parts are stopped, as routing says: every way that a share of them takes.
final class Course {
    private final List<List<Hop>> choices = new ArrayList<>();
    private final Set<String> met = new LinkedHashSet<>();
    private final Network network;

    private Course(Network network) {
        this.network = network;
    }

    static Course of(Network network, Demand wish, List<String> stopped) {
        Course course = new Course(network);
        course.follow(network.walk(network.failure(stopped)), wish);
        return course;
    }

    private void follow(Walk walk, Demand wish) {
        Deque<List<String>> open = new ArrayDeque<>();
        take(walk.entries(wish), List.of(), open);
        while (!open.isEmpty()) {
            List<String> entered = open.remove();
            if (!walk.arrived(wish, entered)) {
                List<Hop> next = walk.next(wish, entered);
                take(choosesOne(entered.getLast()) ? next.stream().limit(1).toList() : next, entered, open);
            }
        }
    }

    private boolean choosesOne(String place) {
        Component part = network.topology().component(place);
        return part != null && (part.kind() == Kind.APP || part.kind() == Kind.QUEUE);
    }

    /// Each place is left once, by the first way that leads there.
    private void take(List<Hop> hops, List<String> entered, Deque<List<String>> open) {
        List<Hop> taken = hops.stream().filter(hop -> !hop.lost()).toList();
        if (!taken.isEmpty()) {
            choices.add(taken);
        }
        for (Hop hop : taken) {
            met.addAll(hop.via());
            if (met.add(hop.to())) {
                open.add(Stream.concat(entered.stream(), Stream.of(hop.to())).toList());
            }
        }
    }

    boolean meets(Set<String> targets) {
        return targets.stream().anyMatch(met::contains);
    }

    /// What can be stopped so that requests turn elsewhere, at the places from which there is a way to the targets: what was chosen
    /// there, or what lies on the way to it.
    List<List<String>> turns(Set<String> towards, Set<String> targets) {
        Set<List<String>> turns = new LinkedHashSet<>();
        for (List<Hop> chosen : choices) {
            if (towards.contains(chosen.getFirst().from())) {
                turns.add(chosen.stream().map(Hop::to).toList());
                chosen.stream().filter(hop -> !hop.via().isEmpty()).map(Course::obstacle).forEach(turns::add);
            }
        }
        turns.removeIf(turn -> turn.stream().anyMatch(targets::contains));
        return List.copyOf(turns);
    }

    private static List<String> obstacle(Hop hop) {
        return List.of((hop.nodes().isEmpty() ? hop.links() : hop.nodes()).getFirst());
    }
}
