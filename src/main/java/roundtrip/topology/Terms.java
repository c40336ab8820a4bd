package roundtrip.topology;

import java.util.List;

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
        ROUND_ROBIN(Product.HAPROXY, Product.NGINX),
        STATIC_RR(Product.HAPROXY),
        LEAST_CONNECTIONS(Product.HAPROXY, Product.NGINX),
        FIRST(Product.HAPROXY),
        SOURCE_HASH(Product.HAPROXY),
        URI_HASH(Product.HAPROXY),
        RANDOM(Product.HAPROXY, Product.NGINX),
        IP_HASH(Product.NGINX),
        HASH(Product.NGINX);

        private final List<Product> products;

        Algorithm(Product... products) {
            this.products = List.of(products);
        }

        /// Whether that product has this algorithm; the same word may choose differently in another.
        public boolean isOf(Product product) {
            return products.contains(product);
        }
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

    /// What is done to the infrastructure during a scenario.
    public enum Deed implements Term {
        STOP,
        /// Undoes stop, cut and slow.
        HEAL,
        CUT,
        /// Work and ways take `factor` times as long.
        SLOW,
        /// This replica is the primary from now on: somebody says so.
        PROMOTE,
        /// The balancers are told: no requests at all for this backend.
        MAINT,
        /// Undoes maint and drain.
        READY,
        /// The balancers are told: no new users for this backend.
        DRAIN,
        /// The balancers are told the weight of this backend.
        WEIGHT;

        /// Whether balancers are told, and nothing breaks.
        public boolean isOrder() {
            return this == MAINT || this == READY || this == DRAIN || this == WEIGHT;
        }
    }

    /// How the time that a component works on a request varies.
    public enum ServiceTimes implements Term {
        FIXED,
        /// With `serviceMs` as the mean.
        EXPONENTIAL
    }
}
