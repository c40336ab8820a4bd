package roundtrip.simulation;

/// A whole proxy as a state machine without a clock: an algorithm, and round it queues, limits, retries, cookies, backups, slow
/// start and the counting of failures, as HAProxy 2.6 and nginx 1.22 have them.
///
/// It is told what happens, in the order of time (see [Call] and the methods here), and answers through its [Orders]. Backends are
/// numbers in the order of declaration, times virtual nanoseconds. It knows nothing of drawings, packets or health checks.
public interface Dispatcher {
    /// No time at all.
    long NEVER = Long.MAX_VALUE;
    /// A cookie that no backend has.
    int UNKNOWN_COOKIE = -2;

    /// @param cookie the backend that the client's cookie names, [Balancer#NOBODY] or [#UNKNOWN_COOKIE]
    /// @param repeatable whether a request that was sent may be sent again: no POST
    /// @param reach which backends may have it, asked whenever one is looked for
    Call call(int number, Caller caller, int cookie, boolean repeatable, Reach reach);

    default Call call(int number, Caller caller, int cookie, boolean repeatable) {
        return call(number, caller, cookie, repeatable, Reach.ANYWHERE);
    }

    default Call call(int number, Caller caller) {
        return call(number, caller, Balancer.NOBODY, true);
    }

    /// Somebody puts the backend into maintenance. What it works on is finished.
    void maintain(int backend, long now);

    /// Somebody ends its maintenance or draining.
    void ready(int backend, long now);

    /// Somebody lets it take nobody new but those with its cookie.
    void drain(int backend, long now);

    /// @param weight 0 to 256
    /// @return whether the product lets somebody do that
    boolean weigh(int backend, int weight, long now);

    /// The checks failed.
    void down(int backend, long now);

    /// The checks passed.
    void up(int backend, long now);

    /// When [#advance] must be called next, or [#NEVER].
    long dueNs();

    /// Does what is due by itself.
    void advance(long now);

    /// Requests that the backend works on.
    int served(int backend);

    /// Requests that wait, for this backend or with [Balancer#NOBODY] for any.
    int queued(int backend);

    State state(Caller caller);
}
