package roundtrip.simulation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

/// What is configured for a whole proxy.
///
/// @param hashing of the hash algorithms; nginx looks only whether it is consistent
/// @param draws of HAProxy's random
/// @param retries further attempts of HAProxy after the first
/// @param redispatch whether HAProxy may make them elsewhere
/// @param allBackups whether HAProxy balances all its backups, else it uses the first one
/// @param sticky whether HAProxy sets a cookie
/// @param shutdownSessions whether HAProxy breaks off what a backend works on when it goes down
/// @param connectNs how long connecting may take
/// @param queueNs how long a request may wait for a place
/// @param next when nginx asks the next backend
public record ProxySettings(Product product, Algorithm algorithm, Hashing hashing, int draws, int retries,
        boolean redispatch, boolean allBackups, boolean sticky, boolean shutdownSessions, long connectNs, long queueNs,
        Set<Trouble> next) {
    /// As a time for waiting: without end.
    public static final long FOR_EVER = Long.MAX_VALUE / 4;
    private static final long PATIENCE = 5_000_000_000L;
    private static final int RETRIES = 3;

    /// Why nginx may ask another backend: the words of `proxy_next_upstream`.
    public enum Trouble {
        ERROR(502),
        TIMEOUT(504),
        INVALID_HEADER(502),
        HTTP_500(500),
        HTTP_502(502),
        HTTP_503(503),
        HTTP_504(504),
        HTTP_403(403),
        HTTP_404(404),
        HTTP_429(429),
        NON_IDEMPOTENT(0);

        private final int status;

        Trouble(int status) {
            this.status = status;
        }

        /// What the client gets if nobody else can be asked.
        public int status() {
            return status;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isStatus() {
            return name().startsWith("HTTP_");
        }
    }

    public ProxySettings {
        next = Collections.unmodifiableSet(next.isEmpty() ? EnumSet.noneOf(Trouble.class) : EnumSet.copyOf(next));
    }

    /// The defaults of the product, with the time-outs of Debian's HAProxy.
    public static ProxySettings of(Product product, Algorithm algorithm) {
        return new ProxySettings(product, algorithm, Hashing.MAP, 2, RETRIES, false, false, false, false, PATIENCE,
                PATIENCE, EnumSet.of(Trouble.ERROR, Trouble.TIMEOUT));
    }

    public ProxySettings hashing(Hashing other) {
        return new ProxySettings(product, algorithm, other, draws, retries, redispatch, allBackups, sticky,
                shutdownSessions, connectNs, queueNs, next);
    }

    public ProxySettings drawing(int times) {
        return new ProxySettings(product, algorithm, hashing, times, retries, redispatch, allBackups, sticky,
                shutdownSessions, connectNs, queueNs, next);
    }

    public ProxySettings retrying(int times, boolean elsewhere) {
        return new ProxySettings(product, algorithm, hashing, draws, times, elsewhere, allBackups, sticky,
                shutdownSessions, connectNs, queueNs, next);
    }

    public ProxySettings usingAllBackups(boolean all) {
        return new ProxySettings(product, algorithm, hashing, draws, retries, redispatch, all, sticky, shutdownSessions,
                connectNs, queueNs, next);
    }

    public ProxySettings sticking(boolean cookies) {
        return new ProxySettings(product, algorithm, hashing, draws, retries, redispatch, allBackups, cookies,
                shutdownSessions, connectNs, queueNs, next);
    }

    public ProxySettings shuttingDown(boolean sessions) {
        return new ProxySettings(product, algorithm, hashing, draws, retries, redispatch, allBackups, sticky, sessions,
                connectNs, queueNs, next);
    }

    public ProxySettings waiting(long connecting, long queueing) {
        return new ProxySettings(product, algorithm, hashing, draws, retries, redispatch, allBackups, sticky,
                shutdownSessions, connecting, queueing, next);
    }

    public ProxySettings askingNext(Set<Trouble> troubles) {
        return new ProxySettings(product, algorithm, hashing, draws, retries, redispatch, allBackups, sticky,
                shutdownSessions, connectNs, queueNs, troubles);
    }
}
