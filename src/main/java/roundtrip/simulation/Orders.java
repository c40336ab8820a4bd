package roundtrip.simulation;

/// What a [Dispatcher] decides. Who carries it out must not call back from in here, but afterwards.
public interface Orders {
    /// Opens a connection to the backend, now.
    void connect(Call call, int backend);

    /// Waits, in a queue or before another attempt, and tells [Call#due] at that time if nothing else was ordered before.
    void await(Call call, long dueNs);

    /// The same, in a queue: that of [Call#backend], or that of all if there is none yet.
    default void queue(Call call, long dueNs) {
        await(call, dueNs);
    }

    /// Gives the answer of the backend to the client.
    void answer(Call call, int status);

    /// Gives the client an error of the proxy's own. The call is over.
    void refuse(Call call, int status);
}
