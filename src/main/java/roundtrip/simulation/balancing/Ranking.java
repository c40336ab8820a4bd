package roundtrip.simulation.balancing;

import java.util.Arrays;

/// Servers in the order of a key, those with equal keys in the order in which they entered. This is HAProxy's elastic binary tree
/// as seen from outside. Entering and leaving cost the logarithm of the size and a move of memory; nothing is allocated.
final class Ranking {
    private final int[] members;
    private final long[] keys;
    private final long[] keyOf;
    private int size;

    Ranking(int capacity) {
        members = new int[capacity];
        keys = new long[capacity];
        keyOf = new long[capacity];
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    int at(int place) {
        return members[place];
    }

    long key(int member) {
        return keyOf[member];
    }

    /// Behind those with the same key.
    void enter(int member, long key) {
        int place = placeOf(key + 1);
        System.arraycopy(members, place, members, place + 1, size - place);
        System.arraycopy(keys, place, keys, place + 1, size - place);
        members[place] = member;
        keys[place] = key;
        keyOf[member] = key;
        size++;
    }

    /// The member must be in here.
    void leave(int member) {
        int place = placeOf(keyOf[member]);
        while (members[place] != member) {
            place++;
        }
        size--;
        System.arraycopy(members, place + 1, members, place, size - place);
        System.arraycopy(keys, place + 1, keys, place, size - place);
    }

    /// Where the first with this key or a higher one stands.
    private int placeOf(long key) {
        if (size == 0 || keys[0] >= key) {
            return 0;
        }
        int found = Arrays.binarySearch(keys, 0, size, key);
        int place = found < 0 ? -found - 1 : found;
        while (place > 0 && keys[place - 1] == key) {
            place--;
        }
        return place;
    }
}
