package roundtrip.simulation.balancing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.State;

/// What a [Rehearsal] saw.
///
/// @param picks in the order in which requests reached a server or were refused
/// @param results of the requests, in the order in which they came; of those that were held only the refused ones
/// @param ignored acts, by their number from 0, that the product does not let anybody do
public record Outcome(List<Pick> picks, List<Result> results, List<Integer> ignored) {
    public Outcome {
        picks = List.copyOf(picks);
        results = List.copyOf(results);
        ignored = List.copyOf(ignored);
    }

    /// @param id of a held request, else null
    /// @param backend whose answer the client got, or [roundtrip.simulation.Balancer#NOBODY]
    /// @param before what led to it; empty if it was not asked for
    public record Pick(@Nullable String id, int backend, State before) {}

    /// @param status that the client saw
    /// @param attempts the backends to which a connection was tried
    /// @param ns how long it took
    public record Result(@Nullable String id, int status, List<Integer> attempts, long ns, String flags) {
        public Result {
            attempts = List.copyOf(attempts);
        }
    }
}
