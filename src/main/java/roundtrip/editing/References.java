package roundtrip.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;
import roundtrip.topology.Extras;
import roundtrip.topology.Link;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// Gives parts other ids, and rewrites all that refers to them: links, scenarios, and what the document carries (accepted findings,
/// lesson steps).
final class References {
    /// Members that hold sentences: a sentence that happens to read like an id is left alone.
    private static final Set<String> SENTENCES = Set.of("name", "title", "text", "why", "reason", "reading",
            "narration", "label");

    private References() {}

    static Design rename(Design design, Map<String, String> newIds) {
        Topology topology = design.topology();
        Table<Component> components = topology.components().map(component -> {
            String id = newIds.get(component.id());
            return id == null ? component : component.renamed(id);
        });
        Table<Link> links = topology.links().map(link -> link.between(newIds.getOrDefault(link.from(), link.from()),
                newIds.getOrDefault(link.to(), link.to())));
        return design
                .renamed(new Topology(components, links, topology.groups()), id -> newIds.getOrDefault(id, id))
                .carrying(rename(design.extras(), newIds));
    }

    private static Extras rename(Extras extras, Map<String, String> newIds) {
        return new Extras(rename(extras.members(), newIds));
    }

    private static SequencedMap<String, Datum> rename(Map<String, Datum> members, Map<String, String> newIds) {
        SequencedMap<String, Datum> renamed = new LinkedHashMap<>();
        members.forEach((name, value) -> renamed.put(name, SENTENCES.contains(name) ? value : rename(value, newIds)));
        return renamed;
    }

    private static Datum rename(Datum datum, Map<String, String> newIds) {
        return switch (datum) {
            case Datum.Text(String value) -> new Datum.Text(newIds.getOrDefault(value, value));
            case Datum.Items(List<Datum> values) ->
                new Datum.Items(values.stream().map(value -> rename(value, newIds)).toList());
            case Datum.Members(SequencedMap<String, Datum> values) -> new Datum.Members(rename(values, newIds));
            case Datum.Number _,Datum.Truth _,Datum.Nothing _ -> datum;
        };
    }
}
