package roundtrip.simulation;

import org.jspecify.annotations.Nullable;

/// Somebody who watches a run while it happens, and counts. A [Trace] keeps everything and lets a picture be drawn of any instant;
/// a meter keeps what it likes, so that a million requests need no more memory than ten.
///
/// Components are named by their place in the file ([roundtrip.routing.Network#place], the first is 0), requests by their number from
/// 1, times in virtual nanoseconds since the start, which never run backwards from call to call. Calls come on the thread of the run,
/// and nothing is made for them: a meter that allocates nothing costs nothing.
///
/// At one component a request goes through `arrived`, perhaps `queued`, `began` and `finished` (or `abandoned` instead, if it never
/// got a slot or lost it). Each `queued` ends with a `began`, a `called` or an `abandoned`; each `began` with a `finished` or an `abandoned`.
/// A part that works in no time has all of them at one instant. A request that waits has `queued` called for the part whose slots it
/// waits for; at a balancer, one that waits for any of its backends is queued at the balancer, and one that waits for a certain backend
/// at that backend, until it is `called`.
public interface Meter {
    /// Hears nothing.
    Meter NONE = new Meter() {};

    /// A user asks.
    default void asked(int request, int client, boolean write, long ns) {}

    /// The request has come to a component, on its way to the data.
    default void arrived(int request, int place, long ns) {}

    /// All slots there are taken (`slots`, `maxConnections`): it waits.
    default void queued(int request, int place, long ns) {}

    /// Its wait at a balancer, for any backend or for this one, is over: it is sent to a backend.
    default void called(int request, int place, long ns) {}

    /// The component begins to work on it.
    ///
    /// @param waitedNs how long it has been queued here; 0 if it has not
    default void began(int request, int place, long waitedNs, long ns) {}

    /// The component has done its work; its slot is free for the next.
    default void finished(int request, int place, long ns) {}

    /// It leaves without having been worked on to the end: its patience was over, or the component died.
    ///
    /// @param working whether it had begun; else it was queued
    default void abandoned(int request, int place, boolean working, long ns) {}

    /// A balancer, CDN or web server gave it to one of its backends.
    ///
    /// @param attempt 1 for the first choice for this request here, more when it had to choose again
    /// @param waitedNs how long it had waited in the balancer's own queue
    default void picked(int request, int chooser, int backend, int attempt, long waitedNs, long ns) {}

    /// Something went wrong with it here; it may still be saved by a retry.
    default void failed(int request, int place, Reason reason, long ns) {}

    /// A database took a write.
    default void committed(int request, int place, long ns) {}

    /// Writes that users believe to be saved are gone: the database that had them died before they were copied, and another one
    /// took over.
    ///
    /// @param place the database that took over
    default void lost(int place, int writes, long ns) {}

    /// A database or cache answered a read.
    ///
    /// @param behind how many writes it did not have yet; above 0 the user sees old data
    default void read(int request, int place, int behind, long ns) {}

    /// A database answered a read without a write that the same user had made before: people do not see what they have just saved.
    default void missedOwn(int request, int place, long ns) {}

    /// A cache or CDN was asked.
    default void cached(int request, int place, boolean hit, long ns) {}

    /// A balancer's checks came to a new opinion of a backend.
    default void judged(int chooser, int backend, boolean healthy, long ns) {}

    /// The user has the answer, or will never have one.
    ///
    /// @param status as in [RequestRecord]
    /// @param reason why it failed; absent if it did not
    /// @param startNs when it was asked
    /// @param heldNs how long it waited only because somebody was watching ([RequestRecord#heldNs])
    default void ended(int request, int client, boolean write, int status, @Nullable Reason reason, long startNs,
            long heldNs, long ns) {}
}
