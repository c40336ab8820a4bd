package roundtrip.simulation;

import java.util.function.BooleanSupplier;

/// The virtual clock and what is due on it. What is due at one instant happens in the order in which it was entered, so that
/// a run never depends on the machine.
public interface Agenda {
    /// The ticket of nothing: cancelling it changes nothing.
    long NO_TICKET = -1;

    /// Now, in virtual nanoseconds since the start of the run.
    long now();

    /// Enters something; an instant that has passed means now. The run goes on until all of these have happened.
    ///
    /// @return a ticket by which it can be taken back
    long at(long ns, Runnable action);

    /// Enters something that happens only while there is something else to wait for, such as the next health check.
    ///
    /// @return a ticket by which it can be taken back
    long meanwhile(long ns, Runnable action);

    /// Takes back what was entered. Nothing changes if it has happened, or has been taken back already.
    ///
    /// @return whether it was still to come
    boolean cancel(long ticket);

    /// Lets everything happen that is entered, and what enters itself meanwhile, or until somebody has enough.
    ///
    /// @param enough asked now and then between two events
    /// @return whether everything happened
    /// @throws IllegalStateException if more than `limit` awaited things happened, which means that they never end
    boolean run(long limit, BooleanSupplier enough);

    /// @throws IllegalStateException if more than `limit` awaited things happened, which means that they never end
    default void run(long limit) {
        run(limit, () -> false);
    }
}
