package roundtrip.topology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Members of a file that the model has no place for, in their order, to be written back as they came.
public record Extras(SequencedMap<String, Datum> members) {
    /// Members that hold sentences: a sentence that happens to read like an id is left alone.
    private static final Set<String> SENTENCES = Set.of("name", "title", "text", "why", "reason", "reading",
            "narration", "label");
    private static final Extras NONE = new Extras(new LinkedHashMap<>());

    public Extras {
        members = Ordered.copy(members);
    }

    public static Extras none() {
        return NONE;
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    public Extras with(String name, Datum value) {
        SequencedMap<String, Datum> changed = new LinkedHashMap<>(members);
        changed.put(name, value);
        return new Extras(changed);
    }

    /// With other ids for the parts that they speak of, wherever a text is just an id, as in the steps of a lesson.
    Extras naming(UnaryOperator<String> now) {
        return isEmpty() ? this : new Extras(named(members, now));
    }

    private static SequencedMap<String, Datum> named(SequencedMap<String, Datum> members, UnaryOperator<String> now) {
        SequencedMap<String, Datum> named = new LinkedHashMap<>();
        members.forEach((name, value) -> named.put(name, SENTENCES.contains(name) ? value : named(value, now)));
        return named;
    }

    private static Datum named(Datum datum, UnaryOperator<String> now) {
        return switch (datum) {
            case Datum.Text(String value) -> new Datum.Text(now.apply(value));
            case Datum.Items(List<Datum> values) ->
                new Datum.Items(values.stream().map(value -> named(value, now)).toList());
            case Datum.Members(SequencedMap<String, Datum> values) -> new Datum.Members(named(values, now));
            case Datum.Number _,Datum.Truth _,Datum.Nothing _ -> datum;
        };
    }

    /// The same extras if there is no such member.
    public Extras without(String name) {
        if (!members.containsKey(name)) {
            return this;
        }
        SequencedMap<String, Datum> others = new LinkedHashMap<>(members);
        others.remove(name);
        return new Extras(others);
    }
}
