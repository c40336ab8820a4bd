package roundtrip.routing;

import java.util.List;

/// What each user wants, by number: with each data set, each operation. In the order of the demands of one user.
record Wishes(int sets, List<Operation> operations) {
    int count() {
        return sets * operations.size();
    }

    int dataSet(int wish) {
        return wish / operations.size();
    }

    Purpose purpose(int wish) {
        return Purpose.of(operations.get(wish % operations.size()));
    }

    /// The wish to read the same data set.
    int reading(int wish) {
        return wish - wish % operations.size();
    }
}
