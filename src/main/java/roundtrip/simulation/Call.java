package roundtrip.simulation;

/// One request in the hands of a [Dispatcher]. Whoever plays it tells here what happens to it, in the order of time, and hears
/// from the dispatcher's [Orders] what to do next.
///
/// `arrive`, then for each [Orders#connect] one of `refused`, `unreached`, `answered`, `closed`, `silent`; after `answered` one
/// of `finished`, `closed`, `silent`; for each [Orders#await] that is not overtaken by another order `due`. It is over after
/// [Orders#refuse], or when an answer is finished or broken off. All times are virtual nanoseconds.
public interface Call {
    /// The number that its maker gave it.
    int number();

    /// The backend that it was last sent to, or [Balancer#NOBODY].
    int backend();

    /// HAProxy's four letters about how it ended, such as `SC--`; empty at nginx.
    String flags();

    /// Whether the answer brings the client a cookie.
    default boolean setsCookie() {
        return false;
    }

    void arrive(long now);

    /// Nothing listens at the backend.
    void refused(long now);

    /// The backend did not answer in the time that connecting may take.
    void unreached(long now);

    /// The head of an answer came.
    void answered(int status, long now);

    /// The answer is through.
    void finished(long now);

    /// The backend closed the connection before its answer was complete.
    void closed(long now);

    /// The backend said nothing for as long as it may.
    void silent(long now);

    /// The time of the last [Orders#await] has come.
    void due(long now);
}
