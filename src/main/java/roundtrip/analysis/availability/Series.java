package roundtrip.analysis.availability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import roundtrip.routing.Network;
import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Topology;

/// Parts the units before states are counted: into those that no request can do without, those that no request can meet, and
/// the rest.
///
/// Both are told from all arrows of the drawing, whether requests use them or not, so they err on the safe side: without a unit of the
/// first sort no way leads from a user to data at all, whatever else is up, and a unit of the second sort lies on no such way, holds no
/// data (a writer can matter from afar, by its death) and is no entry (an address can stay at one that serves nothing). Cost: a search for
/// each unit.
final class Series {
    private final Topology topology;
    private final Map<String, List<String>> next = new HashMap<>();
    private final Map<String, List<String>> before = new HashMap<>();
    private final Set<String> users = new LinkedHashSet<>();
    private final Set<String> goals = new LinkedHashSet<>();
    private final Set<String> entries = new HashSet<>();

    Series(Network network) {
        topology = network.topology();
        for (Component part : topology.components()) {
            for (Step step : network.steps(part)) {
                next.computeIfAbsent(part.id(), _ -> new ArrayList<>()).add(step.to().id());
                before.computeIfAbsent(step.to().id(), _ -> new ArrayList<>()).add(part.id());
            }
            if (part.kind() == Kind.CLIENT) {
                users.add(part.id());
            }
        }
        boolean hasData = topology.of(Kind.DATABASE).findAny().isPresent();
        topology.components().stream().filter(part -> isGoal(part, hasData)).forEach(part -> goals.add(part.id()));
        network.entryGroups().forEach(entries::addAll);
    }

    private static boolean isGoal(Component part, boolean hasData) {
        return switch (part.kind()) {
            case DATABASE -> true;
            case WEB, APP, OBJECT_STORAGE -> !hasData;
            default -> false;
        };
    }

    /// Whether nothing works without it, whatever else is up.
    boolean isEssential(Unit unit) {
        Set<String> gone = inside(unit);
        Set<String> met = met(users, next, gone);
        return goals.stream().noneMatch(goal -> met.contains(goal) && !gone.contains(goal));
    }

    /// Those of the units that can make a difference.
    List<Unit> meeting(Collection<Unit> units) {
        Set<String> on = met(users, next, Set.of());
        on.retainAll(met(goals, before, Set.of()));
        return units.stream().filter(unit -> inside(unit).stream().anyMatch(
                part -> on.contains(part) || entries.contains(part) || holdsData(part))).toList();
    }

    private boolean holdsData(String part) {
        Component component = topology.component(part);
        return component != null && component.kind() == Kind.DATABASE;
    }

    private Set<String> inside(Unit unit) {
        Set<String> inside = new HashSet<>(unit.parts());
        unit.parts().forEach(part -> topology.services(part).forEach(service -> inside.add(service.id())));
        return inside;
    }

    private static Set<String> met(Set<String> start, Map<String, List<String>> along, Set<String> gone) {
        Set<String> met = new HashSet<>(start);
        met.removeAll(gone);
        Deque<String> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            for (String to : along.getOrDefault(open.remove(), List.of())) {
                if (!gone.contains(to) && met.add(to)) {
                    open.add(to);
                }
            }
        }
        return met;
    }
}
