package roundtrip.simulation.balancing;

import java.util.function.IntPredicate;

import roundtrip.simulation.Caller;

/// What nginx remembers of one request while it looks for a peer: whom it tried, and how far its hash has gone.
final class NginxMemory {
    final Caller caller;
    /// Whom else it may ask.
    final IntPredicate room;
    /// A bit for each peer.
    private final long[] tried;
    /// 0 the primary peers, 1 the backups.
    int group;
    int hash;
    int rehash;
    int tries;
    boolean hashed;

    NginxMemory(Caller caller, int peers, IntPredicate room) {
        this.caller = caller;
        this.room = room;
        tried = new long[(peers + Long.SIZE - 1) / Long.SIZE];
    }

    boolean hasTried(int peer) {
        return (tried[peer / Long.SIZE] & 1L << peer) != 0;
    }

    void tries(int peer) {
        tried[peer / Long.SIZE] |= 1L << peer;
    }
}
