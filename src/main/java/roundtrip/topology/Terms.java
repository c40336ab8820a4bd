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
        RANDOM(Product.HAPROXY),
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
