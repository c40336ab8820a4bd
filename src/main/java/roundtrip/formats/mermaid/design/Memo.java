package roundtrip.formats.mermaid.design;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Remembers what was worked out of a text: drawings repeat their words, and a pane that reads along reads them again at every key.
///
/// @param <K> a short text, and what was asked of it
/// @param <V> nothing that can change
final class Memo<K, V> {
    /// So many labels take a few megabytes at the very most.
    private static final int MOST = 4096;

    private final Map<K, V> known = new ConcurrentHashMap<>();

    V of(K key, Function<K, V> work) {
        V found = known.get(key);
        if (found == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            found = work.apply(key);
            known.put(key, found);
        }
        return found;
    }
}
