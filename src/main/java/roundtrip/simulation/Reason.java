package roundtrip.simulation;

import java.util.Locale;

/// Why a request did not get what it wanted. The words are in the bundle `simulation`, as `reason.<word>`.
public enum Reason {
    /// Nothing listens there: the part is stopped.
    REFUSED,
    /// No answer at all: a cut link, or a firewall that is down.
    NO_ANSWER,
    /// The part died with the request in its hands.
    CLOSED,
    /// A balancer has nobody left to ask.
    NO_BACKEND,
    /// No arrow leads on from here.
    NO_WAY,
    /// The arrows lead back to where it was.
    CIRCLE,
    /// A write at a database that only reads.
    READ_ONLY,
    /// A write in a drawing without any database.
    NO_DATABASE,
    /// All slots are taken and so is the queue.
    FULL,
    /// It took too long.
    TIME_OUT,
    /// Accepted by a queue, but no worker has done it.
    WAITING,
    /// DNS does not answer.
    NO_ADDRESS;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
