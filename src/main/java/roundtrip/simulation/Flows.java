package roundtrip.simulation;

import java.util.List;

/// Requests that are not listed one by one but made when their time comes.
///
/// @param most how many there are at most, listed ones counted
/// @param lengthNs how long the run lasts at least; 0: until the last answer
public record Flows(List<Flow> all, long most, long lengthNs) {
    private static final Flows NONE = new Flows(List.of(), Long.MAX_VALUE, 0);

    public Flows {
        all = List.copyOf(all);
    }

    public static Flows none() {
        return NONE;
    }

    public Flows atMost(long requests) {
        return new Flows(all, requests, lengthNs);
    }

    /// How many there will be on average.
    long mean() {
        return (long) Math.min(most, all.stream().mapToDouble(Flow::expected).sum());
    }

    /// About how many there will be; chance hardly ever gives more.
    long expected() {
        double mean = all.stream().mapToDouble(Flow::expected).sum();
        return (long) Math.min(most, mean + 10 * StrictMath.sqrt(mean) + 100);
    }
}
