package roundtrip.simulation;

/// A seeded generator of our own, so that the same seed gives the same run on every machine and every Java. One is made per
/// purpose, so that drawing more for one purpose never shifts another.
///
/// The algorithm is SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014): a Weyl
/// sequence through a mixing function, constant cost per number.
final class Chance {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double TO_UNIT = 0x1.0p-53;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    static Chance of(long seed, String purpose) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < purpose.length(); i++) {
            hash = (hash ^ purpose.charAt(i)) * 0x100000001b3L;
        }
        return new Chance(mix(seed * GOLDEN ^ hash));
    }

    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /// At least 0 and below 1, in steps of 2⁻⁵³.
    double unit() {
        return (next() >>> 11) * TO_UNIT;
    }

    private static long mix(long seed) {
        long z = (seed ^ seed >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
