package roundtrip.topology;

/// The words that a part or link may choose from. Each is spelled in files as its constant, in lower case with hyphens.
public final class Terms {
    private Terms() {}

    public enum Audience implements Term {
        USER,
        ADMIN
    }

    public enum Arrivals implements Term {
        STEADY,
        POISSON
    }

    public enum Product implements Term {
        HAPROXY,
        NGINX
    }

    public enum Algorithm implements Term {
        ROUND_ROBIN,
        STATIC_RR,
        LEAST_CONNECTIONS,
        FIRST,
        SOURCE_HASH,
        URI_HASH,
        RANDOM,
        IP_HASH,
        HASH
    }

    public enum HashType implements Term {
        MAP,
        CONSISTENT
    }

    /// How several parts of one kind share the work.
    public enum Mode implements Term {
        ACTIVE_ACTIVE,
        ACTIVE_PASSIVE
    }

    /// What a balancer or CDN does with TLS.
    public enum Tls implements Term {
        NONE,
        TERMINATE,
        REENCRYPT,
        PASSTHROUGH
    }

    /// How the two ends of an encrypted line agree on keys. Spelled as people do: 1.2, 1.3.
    public enum TlsVersion implements Term {
        TLS_1_2,
        TLS_1_3;

        @Override
        public String word() {
            return name().substring("TLS_".length()).replace('_', '.');
        }
    }

    public enum DatabaseRole implements Term {
        PRIMARY,
        REPLICA,
        STANDALONE
    }

    /// Whether something happens by itself.
    public enum Switching implements Term {
        MANUAL,
        AUTOMATIC
    }

    public enum Replication implements Term {
        ASYNC,
        SEMI_SYNC,
        SYNC
    }

    public enum LocalState implements Term {
        SESSIONS,
        UPLOADS
    }

    public enum Metric implements Term {
        CPU,
        LOGS,
        REQUESTS
    }
}
