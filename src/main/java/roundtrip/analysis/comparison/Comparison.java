package roundtrip.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.topology.Identified;
import roundtrip.topology.Link;
import roundtrip.topology.Table;

/// What is different in two designs.
///
/// @param pairs what is in both: its id in the first design, its id in the second
/// @param design title and exercise
/// @param appeared findings of the second design that the first one has not
/// @param gone findings of the first design that the second one has not
/// @param whatIf failures that the two take differently
public record Comparison(Map<String, String> pairs, List<Difference> design, List<Change> components,
        List<Change> links, List<Change> groups, List<Finding> appeared, List<Finding> gone, List<WhatIf> whatIf) {
    public Comparison {
        pairs = Map.copyOf(pairs);
        design = List.copyOf(design);
        components = List.copyOf(components);
        links = List.copyOf(links);
        groups = List.copyOf(groups);
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
        whatIf = List.copyOf(whatIf);
    }

    public static Comparison of(Design before, Design after, Analyzer analyzer) {
        Pairing pairing = new Pairing(before.topology(), after.topology());
        References references = new References(before.topology(), after.topology(), pairing);
        Recurrence recurrence = new Recurrence(before.topology(), analyzer.findings(before), after.topology(),
                analyzer.findings(after), pairing);
        return new Comparison(pairing.all(), document(before, after),
                changes(before.topology().components(), after.topology().components(), pairing,
                        (one, other) -> differences(one, other, references)),
                changes(before.topology().links(), after.topology().links(), pairing,
                        (one, other) -> differences(one, other, references)),
                changes(before.topology().groups(), after.topology().groups(), pairing,
                        (one, other) -> differences(one, other, references)),
                recurrence.appeared(), recurrence.gone(),
                new Failures(before.topology(), after.topology(), pairing).all());
    }

    /// Whether they say the same.
    public boolean isEmpty() {
        return design.isEmpty() && components.isEmpty() && links.isEmpty() && groups.isEmpty() && appeared.isEmpty()
                && gone.isEmpty() && whatIf.isEmpty();
    }

    private static List<Difference> document(Design before, Design after) {
        return new Values().compare("title", before.title(), after.title())
                .compare("exercise", before.exercise() == null ? null : String.valueOf(before.exercise()),
                        after.exercise() == null ? null : String.valueOf(after.exercise()))
                .all();
    }

    private static <E extends Identified> List<Change> changes(Table<E> before, Table<E> after, Pairing pairing,
            BiFunction<E, E, List<Difference>> differences) {
        List<Change> changes = new ArrayList<>();
        for (E one : before) {
            String id = pairing.of(one.id());
            E other = id == null ? null : after.find(id);
            if (other == null) {
                changes.add(new Change(one.id(), null, List.of()));
            } else if (!differences.apply(one, other).isEmpty()) {
                changes.add(new Change(one.id(), other.id(), differences.apply(one, other)));
            }
        }
        after.stream().filter(one -> pairing.hasCome(one.id()))
                .forEach(one -> changes.add(new Change(null, one.id(), List.of())));
        return changes;
    }

    private static List<Difference> differences(Component one, Component other, References references) {
        return new Values().compareKinds("kind.", one.kind(), other.kind())
                .compare("name", one.name(), other.name())
                .compare(references, one.isService() ? "server" : "group", one.parent(), other.parent())
                .compare(references, Stated.common(one), Stated.common(other))
                .compare(references, Stated.role(one), Stated.role(other)).all();
    }

    private static List<Difference> differences(Group one, Group other, References references) {
        return new Values().compareKinds("group.", one.kind(), other.kind())
                .compare("name", one.name(), other.name())
                .compare(references, "parent", one.parent(), other.parent())
                .compare(references, Stated.of(one), Stated.of(other)).all();
    }

    private static List<Difference> differences(Link one, Link other, References references) {
        return new Values().compareKinds("link.", one.kind(), other.kind())
                .compare(references, "from", one.from(), other.from())
                .compare(references, "to", one.to(), other.to()).compare("label", one.label(), other.label())
                .compare(references, Stated.of(one), Stated.of(other)).all();
    }
}
