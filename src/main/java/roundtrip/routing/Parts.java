package roundtrip.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import roundtrip.topology.Component;
import roundtrip.topology.Identified;
import roundtrip.topology.Kind;
import roundtrip.topology.Table;

/// Elements by number, in the order of the file, so that sets of them are bits and "first" is the smaller number.
final class Parts<E extends Identified> {
    private final List<E> all;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Parts(Table<E> table) {
        all = table.list();
        for (E element : all) {
            numbers.put(element.id(), numbers.size());
        }
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
        return numbers.getOrDefault(id, -1);
    }

    static boolean has(Parts<Component> parts, Kind kind) {
        return parts.all.stream().anyMatch(component -> component.kind() == kind);
    }
}
