package roundtrip.analysis.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Identified;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// Which element of one design is which of another.
///
/// Equal ids are the same element. Of the rest, elements of one kind are paired, the likest first ([Resemblance]): first machines and
/// groups, then the services of machines that are a pair, then services that moved. Each pair makes its neighbours more alike, so the search
/// goes on until nothing changes. Links are the same when their ends are, whatever their ids.
///
/// Idea: similarity flooding (Melnik, Garcia-Molina, Rahm 2002), with whole pairs instead of numbers that flow. Cost: for equal ids
/// linear; else a round for each pair of a small drawing, for each likeness of a large one, and in a round all that is alone times its
/// candidates.
final class Pairing {
    /// So many candidates are looked at for one element, the first in the file.
    private static final int MOST = 100;
    /// Of so many elements that are alone, those that could be one of several wait for the others.
    private static final int FEW = 150;

    private final Topology before;
    private final Topology after;
    /// From the first design to the second, components and groups.
    private final SequencedMap<String, String> parts = new LinkedHashMap<>();
    private final SequencedMap<String, String> links = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Resemblance resemblance;

    Pairing(Topology before, Topology after) {
        this.before = before;
        this.after = after;
        resemblance = new Resemblance(before, after, parts);
        before.components().stream().filter(part -> after.component(part.id()) != null)
                .forEach(part -> pair(part.id(), part.id()));
        before.groups().stream().filter(group -> after.group(group.id()) != null)
                .forEach(group -> pair(group.id(), group.id()));
        pairAll(this::machinesAndGroups);
        pairAll(() -> services(service -> List.of(service.kind(), now(service.host())),
                service -> List.of(service.kind(), service.host())));
        pairAll(() -> services(Component::kind, Component::kind));
        pairLinks();
    }

    private void pair(String one, String other) {
        parts.put(one, other);
        taken.add(other);
    }

    private record Pair(String one, String other, int likeness) {}

    private interface Candidates {
        List<Pair> all();
    }

    private void pairAll(Candidates candidates) {
        List<Pair> pairs = candidates.all();
        while (!pairs.isEmpty()) {
            pairBest(pairs);
            pairs = candidates.all();
        }
    }

    /// Pairs the likest; what could be one of several waits until only such are left.
    private void pairBest(List<Pair> pairs) {
        int most = pairs.stream().mapToInt(Pair::likeness).max().orElse(0);
        List<Pair> best = pairs.stream().filter(pair -> pair.likeness() == most).toList();
        Map<String, Integer> ones = new HashMap<>();
        Map<String, Integer> others = new HashMap<>();
        best.forEach(pair -> {
            ones.merge(pair.one(), 1, Integer::sum);
            others.merge(pair.other(), 1, Integer::sum);
        });
        List<Pair> sure = best.stream()
                .filter(pair -> ones.getOrDefault(pair.one(), 0) == 1 && others.getOrDefault(pair.other(), 0) == 1)
                .toList();
        boolean isSmall = ones.size() <= FEW;
        List<Pair> chosen = !sure.isEmpty() ? sure : isSmall ? best.subList(0, 1) : best;
        for (Pair pair : chosen) {
            if (!parts.containsKey(pair.one()) && !taken.contains(pair.other())) {
                pair(pair.one(), pair.other());
            }
        }
    }

    private List<Pair> machinesAndGroups() {
        List<Pair> pairs = pairs(before.nodes().toList(), after.nodes().toList(), Component::kind, Component::kind,
                resemblance::of);
        pairs.addAll(pairs(before.groups().list(), after.groups().list(), Group::kind, Group::kind, resemblance::of));
        return pairs;
    }

    private List<Pair> services(Function<Component, Object> here, Function<Component, Object> there) {
        return pairs(before.components().stream().filter(Component::isService).toList(),
                after.components().stream().filter(Component::isService).toList(), here, there, resemblance::of);
    }

    private interface Likeness<E> {
        /// @param isOnly whether there is nothing else that either could be
        int of(E one, E other, boolean isOnly);
    }

    private <E extends Identified> List<Pair> pairs(List<E> ones, List<E> others, Function<E, Object> here,
            Function<E, Object> there, Likeness<E> likeness) {
        Map<Object, List<E>> alone = new HashMap<>();
        others.stream().filter(other -> !taken.contains(other.id()))
                .forEach(other -> alone.computeIfAbsent(there.apply(other), _ -> new ArrayList<>()).add(other));
        Map<Object, List<E>> open = new LinkedHashMap<>();
        ones.stream().filter(one -> !parts.containsKey(one.id()))
                .forEach(one -> open.computeIfAbsent(here.apply(one), _ -> new ArrayList<>()).add(one));
        List<Pair> pairs = new ArrayList<>();
        open.forEach((sort, same) -> {
            List<E> candidates = alone.getOrDefault(sort, List.of());
            boolean isOnly = same.size() == 1 && candidates.size() == 1;
            for (E one : same.subList(0, Math.min(MOST, same.size()))) {
                for (E other : candidates.subList(0, Math.min(MOST, candidates.size()))) {
                    pairs.add(new Pair(one.id(), other.id(), likeness.of(one, other, isOnly)));
                }
            }
        });
        return pairs;
    }

    private void pairLinks() {
        pairLinks(link -> List.of(link.id(), link.from(), link.to()),
                link -> List.of(link.id(), now(link.from()), now(link.to())));
        pairLinks(link -> List.of(link.kind(), link.from(), link.to(), link.given()),
                link -> List.of(link.kind(), now(link.from()), now(link.to()), link.given()));
        pairLinks(link -> List.of(link.kind(), link.from(), link.to()),
                link -> List.of(link.kind(), now(link.from()), now(link.to())));
        pairLinks(link -> List.of(link.from(), link.to()), link -> List.of(now(link.from()), now(link.to())));
        pairLinks(link -> List.of(link.to(), link.from()), link -> List.of(now(link.from()), now(link.to())));
        pairLinks(link -> List.of(link.id(), link.from()), link -> List.of(link.id(), now(link.from())));
        pairLinks(link -> List.of(link.id(), link.to()), link -> List.of(link.id(), now(link.to())));
    }

    private void pairLinks(Function<Link, List<Object>> there, Function<Link, List<Object>> here) {
        Map<List<Object>, List<String>> open = new HashMap<>();
        after.links().stream().filter(link -> !taken.contains(link.id()))
                .forEach(link -> open.computeIfAbsent(there.apply(link), _ -> new ArrayList<>()).add(link.id()));
        for (Link link : before.links()) {
            List<String> same = open.getOrDefault(here.apply(link), List.of());
            if (!links.containsKey(link.id()) && !same.isEmpty()) {
                links.put(link.id(), same.getFirst());
                taken.add(same.removeFirst());
            }
        }
    }

    /// The part of the second design that a part of the first one is; a text that nothing is called where there is none.
    private String now(String part) {
        return Objects.requireNonNullElse(parts.get(part), '\0' + part);
    }

    /// What an element of the first design is called in the second; absent where it is not there.
    @Nullable
    String of(String id) {
        String part = parts.get(id);
        return part == null ? links.get(id) : part;
    }

    /// Every pair, parts and links.
    Map<String, String> all() {
        Map<String, String> all = new HashMap<>(parts);
        all.putAll(links);
        return all;
    }

    /// Whether an element of the second design is not in the first.
    boolean hasCome(String id) {
        return !taken.contains(id);
    }
}
