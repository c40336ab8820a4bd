package roundtrip.simulation.balancing;

import roundtrip.simulation.Caller;
import roundtrip.simulation.Hashing;

/// The number by which HAProxy finds the server of a caller, from its address or its page.
record HaproxyKey(boolean ofPage, Hashing hashing) {
    /// @param used servers among which is chosen; for a single one it does not hash
    int of(Caller caller, int used) {
        if (used == 1) {
            return 0;
        }
        int hash = ofPage ? Hashes.ofPage(caller.uri(), hashing.function()) : caller.source();
        return hashing.avalanche() ? Hashes.full(hash) : hash;
    }
}
