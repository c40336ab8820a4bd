package roundtrip.simulation;

/// The virtual clock and what is due on it. What is due at one instant happens in the order in which it was entered, so that
/// a run never depends on the machine.
public interface Agenda {
    /// Now, in virtual nanoseconds since the start of the run.
    long now();

    /// Enters something; an instant that has passed means now. The run goes on until all of these have happened.
    void at(long ns, Runnable action);

    /// Enters something that happens only while there is something else to wait for, such as the next health check.
    void meanwhile(long ns, Runnable action);

    /// Lets everything happen that is entered, and what enters itself meanwhile.
    ///
    /// @throws IllegalStateException if more than `limit` things happened, which means that they never end
    void run(long limit);
}
