package roundtrip.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import roundtrip.analysis.Administration;
import roundtrip.analysis.Inspection;
import roundtrip.routing.Step;
import roundtrip.topology.Allowance;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

/// A packet that nobody asked for: which way it tries, and where it would be turned away. The simulation knows only requests that
/// somebody wants, so how far it comes is asked of the drawing, hop by hop.
///
/// @param path the parts that it makes for, in order, where it comes from first
/// @param guardedFrom the first hop on which a guard turns it away; before that it is an ordinary request. The number of hops
/// if no guard helps
/// @param door where it tries to get in
public record Stranger(List<String> path, int guardedFrom, Door door) {
    /// What lets it in.
    public enum Door {
        /// Where an arrow leads, or a machine has an address of its own.
        DRAWN,
        /// Also where no arrow leads: where nothing is filtered, every machine has a door.
        ANY,
        /// Only where administrators get in.
        ADMINISTRATION
    }

    public Stranger {
        path = List.copyOf(path);
    }

    /// How far it comes in that drawing.
    List<String> reached(Topology topology) {
        Inspection inspection = new Inspection(Design.of(topology));
        List<String> reached = new ArrayList<>();
        for (int hop = 0; hop < path.size(); hop++) {
            if (hop > 0 && !isOpen(inspection, hop - 1)) {
                break;
            }
            reached.add(path.get(hop));
        }
        return reached;
    }

    private boolean isOpen(Inspection inspection, int hop) {
        Component from = inspection.topology().component(path.get(hop));
        Component to = inspection.topology().component(path.get(hop + 1));
        if (from == null || to == null) {
            return false;
        }
        if (door == Door.ADMINISTRATION) {
            return isAdministered(inspection, from, to);
        }
        List<Step> drawn = steps(inspection, from).filter(step -> step.to().id().equals(to.id())).toList();
        Stream<Step> ways = drawn.isEmpty() && hasDoor(inspection, from, to)
                ? Stream.of(new Step(from, to, null, true, true, true))
                : drawn.stream();
        return ways.anyMatch(step -> hop < guardedFrom || !inspection.guards().isGuarded(step));
    }

    private static boolean isAdministered(Inspection inspection, Component from, Component to) {
        boolean drawn = inspection.outOf(from).filter(Administration::isFor)
                .anyMatch(link -> inspection.to(link).filter(to::equals).isPresent());
        return drawn || doors(inspection, to).anyMatch(Administration::isOpen);
    }

    private static Stream<Allowance> doors(Inspection inspection, Component part) {
        return Stream.of(part, inspection.machine(part)).flatMap(one -> one.common().allow().stream());
    }

    /// What leads on from a part: what requests can use, and what administrators do.
    private static Stream<Step> steps(Inspection inspection, Component from) {
        return Stream.concat(inspection.network().steps(from).stream(), inspection.outOf(from)
                .flatMap(link -> inspection.to(link).stream().map(to -> new Step(from, to, link, true, true, true))));
    }

    /// Whether it can be spoken to although no arrow leads there.
    private boolean hasDoor(Inspection inspection, Component from, Component to) {
        boolean isPublic = to.role().given().get(Property.PUBLIC_IP);
        boolean isAllowed = doors(inspection, to).map(Allowance::from).anyMatch(Allowance.ANY::equals);
        return isPublic || isAllowed || door == Door.ANY && inspection.guards().all().isEmpty()
                || areNeighbours(inspection, from, to);
    }

    /// Whether both lie in one public zone.
    static boolean areNeighbours(Inspection inspection, Component one, Component other) {
        return inspection.guards().around(other).stream().findFirst()
                .filter(group -> group.given().get(Property.PUBLIC))
                .filter(inspection.guards().around(one)::contains).isPresent();
    }

    /// The shortest way along such steps; empty if there is none.
    static List<String> way(Inspection inspection, Component from, Predicate<Component> goal, Predicate<Step> along,
            Predicate<Component> through) {
        Map<String, String> before = new LinkedHashMap<>();
        before.put(from.id(), "");
        Deque<Component> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (Step step : inspection.network().steps(open.remove())) {
                if (along.test(step) && before.putIfAbsent(step.to().id(), step.from().id()) == null) {
                    if (goal.test(step.to())) {
                        return back(before, step.to().id());
                    }
                    if (through.test(step.to())) {
                        open.add(step.to());
                    }
                }
            }
        }
        return List.of();
    }

    private static List<String> back(Map<String, String> before, String end) {
        Deque<String> way = new ArrayDeque<>();
        for (String at = end; !at.isEmpty(); at = before.getOrDefault(at, "")) {
            way.addFirst(at);
        }
        return List.copyOf(way);
    }
}
