package roundtrip.topology;

import java.util.Locale;

/// The words that a part or link may choose from. Each is spelled in files as its constant, in lower case with hyphens.
public final class Terms {
    private Terms() {}

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public enum Audience implements Term {
        USER,
        ADMIN;

        @Override
        public String word() {
            return spelled(this);
        }
    }

    public enum Arrivals implements Term {
        STEADY,
        POISSON;

        @Override
        public String word() {
            return spelled(this);
        }
    }

    public enum Product implements Term {
        HAPROXY,
        NGINX;

        @Override
        public String word() {
            return spelled(this);
        }
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
        HASH;

        @Override
        public String word() {
            return spelled(this);
        }
    }

    public enum HashType implements Term {
        MAP,
        CONSISTENT;

        @Override
        public String word() {
            return spelled(this);
        }
    }

    /// How several parts of one kind share the work.
    public enum Mode implements Term {
        ACTIVE_ACTIVE,
        ACTIVE_PASSIVE;

        @Override
        public String word() {
            return spelled(this);
        }
    }

    /// What a balancer or CDN does with TLS.
    public enum Tls implements Term {
        NONE,
        TERMINATE,
        REENCRYPT,
        PASSTHROUGH;

        @Override
        public String word() {
            return spelled(this);
        }
    }

    public enum DatabaseRole implements Term {
        PRIMARY,
        REPLICA,
        STANDALONE;

        @Override
        public String word() {
            return spelled(this);
        }
    }

    /// Whether something happens by itself.
    public enum Switching implements Term {
        MANUAL,
        AUTOMATIC;

        @Override
        public String word() {
            return spelled(this);
        }
    }

    public enum Replication implements Term {
        ASYNC,
        SEMI_SYNC,
        SYNC;

        @Override
        public String word() {
            return spelled(this);
        }
    }

    public enum LocalState implements Term {
        SESSIONS,
        UPLOADS;

        @Override
        public String word() {
            return spelled(this);
        }
    }

    public enum Metric implements Term {
        CPU,
        LOGS,
        REQUESTS;

        @Override
        public String word() {
            return spelled(this);
        }
    }
}
