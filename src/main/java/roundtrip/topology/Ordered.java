package roundtrip.topology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Maps that keep their order and cannot be changed; `Map.copyOf` would shuffle them from run to run.
final class Ordered {
    private Ordered() {}

    static <K, V> SequencedMap<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }
}
