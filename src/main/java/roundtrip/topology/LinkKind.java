package roundtrip.topology;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a link is for.
public enum LinkKind implements Term {
    LOOKUP(false, false),
    RESOLVE(false, false),
    REQUEST(true, true, Property.REDIRECT_TO_HTTPS, Property.STANDBY,
            Property.SINGLE, Property.WEIGHT, Property.MAX_CONNECTIONS, Property.SLOW_START_MS, Property.MAX_FAILS,
            Property.FAIL_TIMEOUT_MS),
    READ(true, false, Property.SINGLE),
    WRITE(false, true, Property.SINGLE),
    READWRITE(true, true, Property.SINGLE),
    PUBLISH(false, true),
    CONSUME(false, true),
    REPLICATE(false, false,
            Property.REPLICATION, Property.BIDIRECTIONAL, Property.LAG_MS),
    BACKUP(false, false),
    HEARTBEAT(false,
            false),
    MONITOR(false, false, Property.PROBE),
    ADMIN(false, false);

    private static final List<Property<?>> OF_ALL = List.of(Property.PROTOCOL, Property.PORT, Property.TLS,
            Property.TLS_VERSION,
            Property.LATENCY_MS);

    private final boolean carriesReads;
    private final boolean carriesWrites;
    private final List<Property<?>> own;

    LinkKind(boolean carriesReads, boolean carriesWrites, Property<?>... own) {
        this.carriesReads = carriesReads;
        this.carriesWrites = carriesWrites;
        this.own = List.of(own);
    }

    public static Optional<LinkKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public boolean carriesReads() {
        return carriesReads;
    }

    public boolean carriesWrites() {
        return carriesWrites;
    }

    /// What such a link may state, in the order in which it is written.
    public List<Property<?>> properties() {
        return Property.join(OF_ALL, own);
    }
}
