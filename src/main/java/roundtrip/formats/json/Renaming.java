package roundtrip.formats.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;

import roundtrip.topology.Datum;

/// Lets what a document carries (accepted findings, steps …) follow the ids that had to change.
final class Renaming {
    /// The members that hold ids; sentences that happen to read like an id stay.
    private static final Set<String> HOLD_IDS = Set.of("subject", "remove", "client", "target", "focus");

    private final UnaryOperator<String> now;

    Renaming(UnaryOperator<String> now) {
        this.now = now;
    }

    SequencedMap<String, Datum> members(Map<String, Datum> members) {
        SequencedMap<String, Datum> renamed = new LinkedHashMap<>();
        members.forEach((name, value) -> renamed.put(name, value(value, HOLD_IDS.contains(name))));
        return renamed;
    }

    private Datum value(Datum value, boolean holdsIds) {
        return switch (value) {
            case Datum.Text(String text) -> holdsIds ? new Datum.Text(now.apply(text)) : value;
            case Datum.Items(List<Datum> items) ->
                new Datum.Items(items.stream().map(item -> value(item, holdsIds)).toList());
            case Datum.Members(SequencedMap<String, Datum> members) -> new Datum.Members(members(members));
            case Datum.Number _,Datum.Truth _,Datum.Nothing _ -> value;
        };
    }
}
