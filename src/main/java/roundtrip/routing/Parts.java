package roundtrip.routing;

import java.util.List;

import roundtrip.topology.Identified;
import roundtrip.topology.Table;

/// Elements by number, in the order of the file, so that sets of them are bits and "first" is the smaller number.
final class Parts<E extends Identified> {
    private final Table<E> table;
    private final List<E> all;

    Parts(Table<E> table) {
        this.table = table;
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
        return table.place(id);
    }
}
