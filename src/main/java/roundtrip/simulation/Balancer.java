package roundtrip.simulation;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/// The memory and the choice of one balancer. Backends are numbered in the order in which they were declared.
public interface Balancer {
    /// The backend for the next request, among those that are up and that may take this one; empty if there is none.
    OptionalInt pick(IntPredicate allowed);

    default OptionalInt pick() {
        return pick(_ -> true);
    }

    /// The backend is out: its checks fail, or it is under maintenance. Telling it twice changes nothing.
    void down(int backend);

    void up(int backend);

    /// Changes the weight while running.
    void weigh(int backend, int weight);
}
