package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import roundtrip.topology.Component;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Switching;

/// The data sets in the order of their first database. Without any database there is one nameless set that anybody can serve who
/// comes last in line.
final class DataSets {
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<BitSet> writers = new ArrayList<>();
    private final List<BitSet> eager = new ArrayList<>();
    private final BitSet allWriters = new BitSet();
    private final BitSet allEager = new BitSet();
    private final BitSet nobody = new BitSet();
    private final int[] setOf;

    DataSets(Parts<Component> parts, Natures natures) {
        setOf = new int[parts.size()];
        for (int number = 0; number < parts.size(); number++) {
            setOf[number] = -1;
            if (natures.isGoal(number) && parts.at(number).role() instanceof Role.Database database) {
                int set = numberOf(database.dataset());
                setOf[number] = set;
                if (database.isWriter()) {
                    writers.get(set).set(number);
                    allWriters.set(number);
                } else if (database.promote() == Switching.AUTOMATIC) {
                    eager.get(set).set(number);
                    allEager.set(number);
                }
            }
        }
        if (names.isEmpty()) {
            numberOf("");
        }
    }

    private int numberOf(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        writers.add(new BitSet());
        eager.add(new BitSet());
        return names.size() - 1;
    }

    List<String> names() {
        return names;
    }

    /// Whether there is any database.
    boolean isAny() {
        return !names.equals(List.of(""));
    }

    boolean holds(int set, int component) {
        return setOf[component] == set;
    }

    /// The data set of a database; -1 for other components.
    int of(int component) {
        return setOf[component];
    }

    boolean isWriter(int component) {
        return allWriters.get(component);
    }

    /// The replicas that become writers by themselves when all writers are gone. To be looked at only.
    BitSet eager() {
        return allEager;
    }

    /// The replicas that have become writers, because every writer of their set is dead or because somebody said so. To be
    /// looked at only.
    BitSet promoted(Failure failure) {
        return failure.promoted().isEmpty() && !failure.deadParts().meets(allWriters) ? nobody : anyPromoted(failure);
    }

    private BitSet anyPromoted(Failure failure) {
        BitSet promoted = new BitSet();
        failure.promoted().stream().forEach(promoted::set);
        Numbers dead = failure.deadParts();
        for (int i = 0; i < dead.size(); i++) {
            int set = setOf[dead.at(i)];
            if (isWriter(dead.at(i)) && writers.get(set).stream().allMatch(failure::isDead)) {
                promoted.or(eager.get(set));
            }
        }
        for (int part = promoted.nextSetBit(0); part >= 0; part = promoted.nextSetBit(part + 1)) {
            promoted.set(part, setOf[part] >= 0 && !failure.isDead(part) && !failure.isDeferred(part));
        }
        return promoted;
    }
}
