package roundtrip.analysis.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// How much alike two elements of one kind are, as points: a name in common, links to parts that are a pair already, services and links
/// of the same sorts, what lies around, what is stated. Of machines the links of their services count too.
final class Resemblance {
    private static final int NAME = 12;
    private static final int ONLY = 8;
    private static final int NEIGHBOUR = 4;
    private static final int AROUND = 3;
    private static final int SORT = 2;
    private static final int STATED = 1;

    private final Map<String, String> parts;
    private final Side before;
    private final Side after;

    /// @param parts of the first design those of the second that are pairs already; grows while pairs are found
    Resemblance(Topology before, Topology after, Map<String, String> parts) {
        this.parts = parts;
        this.before = new Side(before);
        this.after = new Side(after);
    }

    /// The links and contents of a design, by what they are at or in.
    private static final class Side {
        private final Topology topology;
        private final Map<String, List<Link>> links = new HashMap<>();
        private final Map<String, List<Component>> inside = new HashMap<>();

        Side(Topology topology) {
            this.topology = topology;
            topology.links().forEach(link -> {
                for (String end : List.of(link.from(), link.to())) {
                    links.computeIfAbsent(end, _ -> new ArrayList<>()).add(link);
                    if (!host(end).equals(end)) {
                        links.computeIfAbsent(host(end), _ -> new ArrayList<>()).add(link);
                    }
                }
            });
            topology.components().forEach(part -> {
                if (part.parent() != null) {
                    inside.computeIfAbsent(part.parent(), _ -> new ArrayList<>()).add(part);
                }
            });
        }

        String host(String end) {
            Component part = topology.component(end);
            return part == null ? end : part.host();
        }

        /// What lies at the other ends of a part's links: the kind of link, whether it leaves, and the far end as `told`.
        Map<List<Object>, Integer> ends(String part, Function<String, @Nullable Object> told) {
            Map<List<Object>, Integer> ends = new HashMap<>();
            for (Link link : links.getOrDefault(part, List.of())) {
                boolean leaves = link.from().equals(part) || host(link.from()).equals(part);
                Object far = told.apply(leaves ? link.to() : link.from());
                if (far != null) {
                    ends.merge(List.of(link.kind(), leaves, far), 1, Integer::sum);
                }
            }
            return ends;
        }

        Object sort(String end) {
            Component part = topology.component(end);
            return part == null ? "" : List.of(part.kind(), part.role().given());
        }

        Map<Object, Integer> sorts(String machine) {
            Map<Object, Integer> sorts = new HashMap<>();
            inside.getOrDefault(machine, List.of()).forEach(part -> sorts
                    .merge(List.of(part.kind(), part.role().given(), part.name() == null ? "" : part.name()), 1,
                            Integer::sum));
            return sorts;
        }
    }

    int of(Component one, Component other, boolean isOnly) {
        return (isOnly ? ONLY : 0) + names(one.name(), other.name()) + around(one.parent(), other.parent())
                + NEIGHBOUR * common(before.ends(one.id(), this::now), after.ends(other.id(), after::host))
                + SORT * common(before.ends(one.id(), before::sort), after.ends(other.id(), after::sort))
                + SORT * common(before.sorts(one.id()), after.sorts(other.id()))
                + (one.role().given().equals(other.role().given()) ? STATED : 0)
                + (one.common().equals(other.common()) ? STATED : 0);
    }

    int of(Group one, Group other, boolean isOnly) {
        int shared = (int) before.inside.getOrDefault(one.id(), List.of()).stream()
                .filter(part -> after.inside.getOrDefault(other.id(), List.of()).stream()
                        .anyMatch(same -> same.id().equals(parts.get(part.id()))))
                .count();
        return (isOnly ? ONLY : 0) + names(one.name(), other.name()) + around(one.parent(), other.parent())
                + NEIGHBOUR * shared + (one.given().equals(other.given()) ? STATED : 0);
    }

    /// The machine in the second design at the far end of a link of the first one.
    private @Nullable Object now(String end) {
        return parts.get(before.host(end));
    }

    private static int names(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip())
                ? NAME
                : 0;
    }

    private int around(@Nullable String one, @Nullable String other) {
        return one != null && other != null && other.equals(parts.get(one)) ? AROUND : 0;
    }

    private static <K> int common(Map<K, Integer> some, Map<K, Integer> others) {
        int common = 0;
        for (Map.Entry<K, Integer> entry : some.entrySet()) {
            common += Math.min(entry.getValue(), others.getOrDefault(entry.getKey(), 0));
        }
        return common;
    }
}
