package roundtrip.topology;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// An ordered table of elements, found by their id. Immutable: a change copies the table and shares its elements, which costs
/// time and space linear in its size. Two tables with another order are not equal.
public final class Table<E extends Identified> implements Iterable<E> {
    private final SequencedMap<String, E> elements;
    private @Nullable List<E> list;
    private volatile @Nullable Map<String, Integer> places;

    private Table(SequencedMap<String, E> elements) {
        this.elements = elements;
    }

    /// @throws IllegalArgumentException if two elements have the same id
    public static <E extends Identified> Table<E> of(Collection<? extends E> elements) {
        SequencedMap<String, E> map = new LinkedHashMap<>();
        for (E element : elements) {
            if (map.put(element.id(), element) != null) {
                throw new IllegalArgumentException("two elements with the id " + element.id());
            }
        }
        return new Table<>(map);
    }

    public static <E extends Identified> Table<E> empty() {
        return of(List.of());
    }

    public @Nullable E find(String id) {
        return elements.get(id);
    }

    public boolean has(String id) {
        return elements.containsKey(id);
    }

    public int size() {
        return elements.size();
    }

    public boolean isEmpty() {
        return elements.isEmpty();
    }

    public List<E> list() {
        List<E> known = list; // made when first asked for; several threads may make it, all make the same
        if (known == null) {
            known = List.copyOf(elements.values());
            list = known;
        }
        return known;
    }

    /// Where the element with that id stands, the first is at 0; -1 if there is none.
    public int place(String id) {
        Map<String, Integer> known = places; // as with the list
        if (known == null) {
            known = HashMap.newHashMap(elements.size());
            for (String each : elements.keySet()) {
                known.put(each, known.size());
            }
            places = known;
        }
        return known.getOrDefault(id, -1);
    }

    public Stream<E> stream() {
        return elements.values().stream();
    }

    @Override
    public Iterator<E> iterator() {
        return list().iterator();
    }

    /// With that element in the place of the one with its id, or at the end.
    public Table<E> with(E element) {
        SequencedMap<String, E> changed = new LinkedHashMap<>(elements);
        changed.put(element.id(), element);
        return new Table<>(changed);
    }

    public Table<E> without(Predicate<? super E> left) {
        return of(stream().filter(left.negate()).toList());
    }

    public Table<E> map(UnaryOperator<E> change) {
        return of(stream().map(change).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table<?> that && list().equals(that.list());
    }

    @Override
    public int hashCode() {
        return list().hashCode();
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
