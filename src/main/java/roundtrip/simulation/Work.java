package roundtrip.simulation;

import org.jspecify.annotations.Nullable;

/// How long a component works on a request: always as long, or with exponential times drawn from a generator of its own.
final class Work {
    private final String id;
    private final long meanNs;
    private final @Nullable Chance chance;
    private final Slowness slowness;

    /// @param chance absent if it always takes as long
    Work(String id, long meanNs, @Nullable Chance chance, Slowness slowness) {
        this.id = id;
        this.meanNs = meanNs;
        this.chance = chance;
        this.slowness = slowness;
    }

    /// How long the next request takes, in nanoseconds.
    long nextNs() {
        long work = chance == null ? meanNs : (long) (-StrictMath.log(1 - chance.unit()) * meanNs);
        return slowness.stretched(id, work);
    }
}
