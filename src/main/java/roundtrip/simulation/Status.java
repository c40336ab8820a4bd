package roundtrip.simulation;

/// What answers say: the numbers of HTTP (RFC 9110).
final class Status {
    /// No answer at all.
    static final int NONE = 0;
    static final int OK = 200;
    static final int CREATED = 201;
    /// A queue has it, and somebody will do it.
    static final int ACCEPTED = 202;
    /// A cache does not have it.
    static final int MISS = 204;
    static final int NOT_ALLOWED = 405;
    static final int APPLICATION_ERROR = 500;
    static final int BAD_GATEWAY = 502;
    static final int UNAVAILABLE = 503;
    static final int GATEWAY_TIMEOUT = 504;
    static final int FIRST_ERROR = 400;

    private Status() {}
}
