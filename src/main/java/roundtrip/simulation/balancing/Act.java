package roundtrip.simulation.balancing;

import roundtrip.simulation.Caller;

/// One thing that happens in a [Scenario].
public sealed interface Act {
    /// Requests that are sent, answered and finished one after the other, before anything else happens.
    ///
    /// @param cookie as [roundtrip.simulation.Dispatcher#call] takes it
    record Ask(int count, Caller caller, int cookie) implements Act {}

    /// A request that stays until it is finished.
    record Arrive(String id, Caller caller, int cookie) implements Act {}

    record Finish(String id) implements Act {}

    record Administer(Deed deed, int backend, int weight) implements Act {}

    /// The backend refuses connections, or accepts them again. The proxy is not told.
    record Crash(int backend, boolean down) implements Act {}

    /// From now on the backend answers with that status.
    record Speak(int backend, int status) implements Act {}

    /// Time passes.
    record Pass(long ns) implements Act {}

    enum Deed {
        MAINT,
        READY,
        DRAIN,
        WEIGHT
    }
}
