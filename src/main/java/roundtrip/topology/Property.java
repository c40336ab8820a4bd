package roundtrip.topology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Arrivals;
import roundtrip.topology.Terms.Audience;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Deed;
import roundtrip.topology.Terms.HashType;
import roundtrip.topology.Terms.LocalState;
import roundtrip.topology.Terms.Metric;
import roundtrip.topology.Terms.Mode;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Terms.Replication;
import roundtrip.topology.Terms.ServiceTimes;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.Terms.TlsVersion;

/// Something that a part, link or group may state about itself.
///
/// @param name its name in files
/// @param type what it can hold
/// @param fallback what an absent value means; absent where nothing is meant by it
public record Property<T>(String name, Type<T> type, @Nullable T fallback) {
    public static final Property<String> IP = text("ip");
    public static final Property<String> VIP = text("vip");
    /// Absent means false, but for kinds with the trait [Trait#REDUNDANT_INSIDE].
    public static final Property<Boolean> REDUNDANT = flag("redundant", false);
    public static final Property<Boolean> MANAGED = flag("managed", false);
    public static final Property<Integer> INSTANCES = whole("instances", 1, 1000, 1);
    public static final Property<Boolean> HOST_FIREWALL = flag("hostFirewall", false);
    public static final Property<List<Allowance>> ALLOW = new Property<>("allow", new Type.Allowances(), null);
    public static final Property<BigDecimal> CAPACITY = decimal("capacity", 0, 1e12, null);
    public static final Property<BigDecimal> SERVICE_MS = decimal("serviceMs", 0, 1e9, null);
    public static final Property<ServiceTimes> SERVICE_TIMES = choice("serviceTimes", ServiceTimes.class,
            ServiceTimes.FIXED);
    public static final Property<Integer> SLOTS = whole("slots", 1, Integer.MAX_VALUE, null);
    public static final Property<Integer> QUEUE_LIMIT = whole("queueLimit", 0, Integer.MAX_VALUE, null);
    public static final Property<BigDecimal> TIMEOUT_MS = decimal("timeoutMs", 0, 1e9, null);
    public static final Property<BigDecimal> AVAILABILITY = decimal("availability", 0, 1, null);

    public static final Property<Audience> AUDIENCE = choice("role", Audience.class, Audience.USER);
    public static final Property<BigDecimal> QPS = decimal("qps", 0, 1e9, null);
    public static final Property<BigDecimal> WRITE_SHARE = decimal("writeShare", 0, 1, "0.25");
    public static final Property<Arrivals> ARRIVALS = choice("arrivals", Arrivals.class, Arrivals.STEADY);

    public static final Property<String> ZONE = text("zone");
    public static final Property<List<DnsRecord>> RECORDS = new Property<>("records", new Type.Records(), List.of());
    public static final Property<Integer> PROVIDERS = whole("providers", 1, 1000, 1);
    public static final Property<Boolean> DNS_HEALTH_CHECKS = flag("healthChecks", false);
    public static final Property<Integer> TTL_SECONDS = whole("ttlSeconds", 0, Integer.MAX_VALUE, 300);

    public static final Property<Product> PRODUCT = choice("product", Product.class, Product.HAPROXY);
    public static final Property<Algorithm> ALGORITHM = choice("algorithm", Algorithm.class, null);
    public static final Property<HashType> HASH_TYPE = choice("hashType", HashType.class, HashType.MAP);
    public static final Property<Mode> BACKEND_MODE = choice("backendMode", Mode.class, null);
    public static final Property<Mode> CLUSTER_MODE = choice("clusterMode", Mode.class, Mode.ACTIVE_PASSIVE);
    public static final Property<Tls> TLS_MODE = choice("tls", Tls.class, null);
    public static final Property<Boolean> HEALTH_CHECKS = flag("healthChecks", true);
    public static final Property<Boolean> STICKY = flag("sticky", false);
    public static final Property<HealthCheck> CHECK = new Property<>("check", new Type.Check(), null);
    public static final Property<Integer> RETRIES = whole("retries", 0, 1000, 3);
    public static final Property<Boolean> REDISPATCH = flag("redispatch", false);
    public static final Property<BigDecimal> QUEUE_TIMEOUT_MS = decimal("queueTimeoutMs", 0, 1e9, "5000");
    public static final Property<BigDecimal> ADVERT_MS = decimal("advertMs", 0, 1e9, "1000");
    public static final Property<Integer> PRIORITY = whole("priority", 0, 255, 100);

    public static final Property<Boolean> WEB_TLS = flag("tls", null);
    public static final Property<String> SERVICE = new Property<>("service", new Type.Text(), "app");
    public static final Property<Boolean> READ_ONLY = flag("readOnly", false);
    public static final Property<List<LocalState>> LOCAL_STATE = choices("localState", LocalState.class);

    public static final Property<DatabaseRole> DATABASE_ROLE = choice("role", DatabaseRole.class,
            DatabaseRole.STANDALONE);
    public static final Property<String> DATASET = new Property<>("dataset", new Type.Text(), "main");
    public static final Property<Switching> PROMOTE = choice("promote", Switching.class, Switching.MANUAL);
    public static final Property<Boolean> BACKUP = flag("backup", false);
    public static final Property<Boolean> ACCEPTS_WRITES = flag("acceptsWrites", false);
    public static final Property<Boolean> MULTI_PRIMARY = flag("multiPrimary", false);
    public static final Property<Boolean> PUBLIC_IP = flag("publicIp", false);
    public static final Property<BigDecimal> PROMOTE_MS = decimal("promoteMs", 0, 1e9, "1000");

    public static final Property<BigDecimal> HIT_SHARE = decimal("hitShare", 0, 1, "0.8");
    public static final Property<Integer> CACHE_TTL_SECONDS = whole("ttlSeconds", 0, Integer.MAX_VALUE, 60);
    public static final Property<Boolean> EXTERNAL = flag("external", false);
    public static final Property<List<Metric>> COLLECTS = choices("collects", Metric.class);
    /// The kind word of a file that we do not know, on parts of kind [Kind#OTHER].
    public static final Property<String> WORD = text("word");

    public static final Property<String> PROTOCOL = text("protocol");
    public static final Property<Integer> PORT = whole("port", 1, 65535, null);
    public static final Property<Boolean> TLS = flag("tls", null);
    public static final Property<TlsVersion> TLS_VERSION = choice("tlsVersion", TlsVersion.class, TlsVersion.TLS_1_3);
    public static final Property<Boolean> REDIRECT_TO_HTTPS = flag("redirectToHttps", false);
    public static final Property<Switching> STANDBY = choice("standby", Switching.class, null);
    public static final Property<Boolean> SINGLE = flag("single", false);
    public static final Property<Replication> REPLICATION = choice("mode", Replication.class, Replication.ASYNC);
    public static final Property<Boolean> BIDIRECTIONAL = flag("bidirectional", false);
    public static final Property<Boolean> PROBE = flag("probe", false);
    public static final Property<Integer> WEIGHT = whole("weight", 0, 256, 1);
    public static final Property<Integer> MAX_CONNECTIONS = whole("maxConnections", 1, Integer.MAX_VALUE, null);
    public static final Property<BigDecimal> SLOW_START_MS = decimal("slowStartMs", 0, 1e9, "0");
    public static final Property<Integer> MAX_FAILS = whole("maxFails", 0, Integer.MAX_VALUE, 1);
    public static final Property<BigDecimal> FAIL_TIMEOUT_MS = decimal("failTimeoutMs", 0, 1e9, "10000");
    public static final Property<BigDecimal> LATENCY_MS = decimal("latencyMs", 0, 1e9, null);
    public static final Property<BigDecimal> LAG_MS = decimal("lagMs", 0, 1e9, "200");

    public static final Property<Boolean> BOUNDARY_FIREWALL = flag("boundaryFirewall", false);
    public static final Property<Boolean> PUBLIC = flag("public", null);
    public static final Property<Boolean> FAILURE_DOMAIN = flag("failureDomain", null);

    public static final Property<Integer> SEED = whole("seed", 0, Integer.MAX_VALUE, 1);
    public static final Property<BigDecimal> SECONDS = decimal("seconds", 0, 1e7, "60");
    public static final Property<BigDecimal> TO_QPS = decimal("toQps", 0, 1e9, null);
    public static final Property<Integer> COUNT = whole("count", 1, 1_000_000_000, null);
    public static final Property<BigDecimal> FROM_MS = decimal("fromMs", 0, 1e10, "0");
    public static final Property<BigDecimal> TO_MS = decimal("toMs", 0, 1e10, null);
    public static final Property<BigDecimal> AT_MS = decimal("atMs", 0, 1e10, null);
    public static final Property<Deed> OP = choice("op", Deed.class, null);
    public static final Property<BigDecimal> FACTOR = decimal("factor", 0, 1e6, null);

    private static Property<Boolean> flag(String name, @Nullable Boolean fallback) {
        return new Property<>(name, new Type.Flag(), fallback);
    }

    private static Property<String> text(String name) {
        return new Property<>(name, new Type.Text(), null);
    }

    private static Property<Integer> whole(String name, int least, int most, @Nullable Integer fallback) {
        return new Property<>(name, new Type.Whole(least, most), fallback);
    }

    private static Property<BigDecimal> decimal(String name, double least, double most, @Nullable String fallback) {
        return new Property<>(name, new Type.Decimal(least, most), fallback == null ? null : new BigDecimal(fallback));
    }

    private static <E extends Enum<E> & Term> Property<E> choice(String name, Class<E> words, @Nullable E fallback) {
        return new Property<>(name, new Type.Choice<>(List.of(words.getEnumConstants())), fallback);
    }

    private static <E extends Enum<E> & Term> Property<List<E>> choices(String name, Class<E> words) {
        return new Property<>(name, new Type.Choices<>(List.of(words.getEnumConstants())), List.of());
    }

    /// The lists of several kinds joined into one.
    @SafeVarargs
    static List<Property<?>> join(List<Property<?>>... lists) {
        List<Property<?>> joined = new ArrayList<>();
        for (List<Property<?>> list : lists) {
            joined.addAll(list);
        }
        return List.copyOf(joined);
    }

    /// By name alone: cheap, and equal properties have equal names.
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
