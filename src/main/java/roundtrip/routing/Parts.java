package roundtrip.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Identified;
import roundtrip.topology.Table;

/// Elements by number, in the order of the file, so that sets of them are bits and "first" is the smaller number.
final class Parts<E extends Identified> {
    private final List<E> all;
    private @Nullable Map<String, Integer> numbers;

    Parts(Table<E> table) {
        all = table.list();
    }

    int size() {
        return all.size();
    }

    List<E> all() {
        return all;
    }

    E at(int number) {
        return all.get(number);
    }

    /// The number of the element with that id, -1 if there is none.
    int number(String id) {
        return numbers().getOrDefault(id, -1);
    }

    /// Made when first asked for: few failures name a link.
    private Map<String, Integer> numbers() {
        Map<String, Integer> known = numbers;
        if (known == null) {
            known = HashMap.newHashMap(2 * all.size());
            for (E element : all) {
                known.put(element.id(), known.size());
            }
            numbers = known;
        }
        return known;
    }
}
