package roundtrip.simulation;

import java.util.function.IntPredicate;

/// The memory and the choice of one algorithm: whose turn is it? Backends are numbered in the order in which they were declared.
///
/// Nothing here knows of queues, retries or time; that is the [Dispatcher]'s, which asks and tells. A pick allocates nothing.
public interface Balancer {
    int NOBODY = -1;

    /// The backend for the next request.
    ///
    /// @param avoided just failed this request: taken only if there is nobody else; or [#NOBODY]
    /// @param room whether a backend can take one more now. A hash does not ask: who has its place there waits for it.
    /// @return [#NOBODY] if none is usable or all that are asked are full
    int pick(Caller caller, int avoided, IntPredicate room);

    default int pick(Caller caller) {
        return pick(caller, NOBODY, _ -> true);
    }

    /// The backend is out: its checks fail, or it is under maintenance. Telling it twice changes nothing.
    void down(int backend);

    void up(int backend);

    /// Changes the weight while running. HAProxy's algorithms that work by a fixed table know only 0 and the first weight.
    void weigh(int backend, int weight);

    /// How much of its weight a backend has, in sixteenths: less than all while it starts slowly.
    default void warm(int backend, int sixteenths) {}

    /// A backend has so many requests now.
    ///
    /// @param served those that it works on
    /// @param queued those that wait for it
    default void load(int backend, int served, int queued) {}

    /// What the next pick will be made from.
    State state(Caller caller);
}
