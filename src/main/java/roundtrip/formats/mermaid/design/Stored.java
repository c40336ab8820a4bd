package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.topology.Design;
import roundtrip.topology.Extras;
import roundtrip.topology.Identified;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// What our comments in a text hold.
///
/// @param isThere whether there were any that could be read
/// @param foreign the comments that are not ours
record Stored(boolean isThere, Design design, MermaidOptions options, Drawn drawn, List<Comment> foreign) {
    /// For a text that shows a design which is still at hand: what the comments leave out, or all of it where there are none, is
    /// as in that design.
    ///
    /// @param written how the text was written
    Stored over(Design before, MermaidOptions written) {
        if (!isThere) {
            return new Stored(true, before, written, Drawn.nothing(), foreign);
        }
        Topology own = design.topology();
        Topology all = new Topology(completed(own.components(), before.topology().components(), own),
                completed(own.links(), before.topology().links(), own),
                completed(own.groups(), before.topology().groups(), own));
        Extras extras = design.extras().isEmpty() ? before.extras() : design.extras();
        return new Stored(true, new Design(design.id() == null ? before.id() : design.id(),
                design.title() == null ? before.title() : design.title(),
                design.exercise() == null ? before.exercise() : design.exercise(), all,
                design.scenarios().isEmpty() ? before.scenarios() : design.scenarios(),
                design.accepted().isEmpty() ? before.accepted() : design.accepted(), extras), options, drawn, foreign);
    }

    /// What is missing comes back behind what it stood behind.
    private static <T extends Identified> Table<T> completed(Table<T> own, Table<T> before, Topology topology) {
        Map<String, List<T>> behind = new HashMap<>();
        String last = "";
        for (T each : before) {
            if (own.has(each.id())) {
                last = each.id();
            } else if (!topology.has(each.id())) {
                behind.computeIfAbsent(last, _ -> new ArrayList<>()).add(each);
            }
        }
        List<T> all = new ArrayList<>(behind.getOrDefault("", List.of()));
        for (T each : own) {
            all.add(each);
            all.addAll(behind.getOrDefault(each.id(), List.of()));
        }
        return Table.of(all);
    }
}
