package roundtrip.topology;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Members of a file that the model has no place for, in their order, to be written back as they came.
public record Extras(SequencedMap<String, Datum> members) {
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
