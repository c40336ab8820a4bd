package roundtrip.topology;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The catalogue of the parts that can be drawn. A new kind is one constant here and one icon; its label is in the bundle
/// `kinds`, its icon (which may also depend on the role) among the icons of the look.
public enum Kind implements Term {
    CLIENT(Category.WAYS_IN, Shape.STADIUM, Role.Client::new,
            List.of(Property.AUDIENCE, Property.QPS, Property.WRITE_SHARE, Property.ARRIVALS), Trait.NODE),
    DNS(Category.WAYS_IN, Shape.ROUND, Role.Dns::new, List.of(Property.ZONE, Property.RECORDS, Property.PROVIDERS,
            Property.DNS_HEALTH_CHECKS, Property.TTL_SECONDS), Trait.NODE),
    CDN(Category.WAYS_IN, Shape.HEXAGON, Role.Cdn::new,
            List.of(Property.TLS_MODE, Property.HIT_SHARE, Property.CACHE_TTL_SECONDS), Trait.NODE,
            Trait.REDUNDANT_INSIDE, Trait.CHOOSES),
    LOAD_BALANCER(Category.WAYS_IN, Shape.HEXAGON, Role.LoadBalancer::new,
            List.of(Property.PRODUCT, Property.ALGORITHM, Property.HASH_TYPE, Property.BACKEND_MODE,
                    Property.CLUSTER_MODE, Property.TLS_MODE, Property.HEALTH_CHECKS, Property.CHECK, Property.STICKY,
                    Property.RETRIES, Property.REDISPATCH, Property.QUEUE_TIMEOUT_MS, Property.ADVERT_MS,
                    Property.PRIORITY),
            Trait.NODE, Trait.CHOOSES),
    FIREWALL(Category.GUARDS, Shape.SUBROUTINE, Role.Filter::new, List.of(), Trait.NODE, Trait.TRANSPARENT),
    WAF(Category.GUARDS, Shape.SUBROUTINE, Role.Filter::new, List.of(), Trait.NODE, Trait.TRANSPARENT),
    SERVER(Category.SERVERS, Shape.SQUARE, Role.Server::new, List.of(), Trait.NODE),
    WEB(Category.SERVERS, Shape.SQUARE, Role.Web::new, List.of(Property.WEB_TLS), Trait.SERVICE, Trait.NEEDS_HOST,
            Trait.CHOOSES, Trait.BRINGS_SERVER),
    APP(Category.SERVERS, Shape.SQUARE, Role.App::new,
            List.of(Property.SERVICE, Property.READ_ONLY, Property.LOCAL_STATE), Trait.SERVICE, Trait.NEEDS_HOST,
            Trait.BRINGS_SERVER),
    FILES(Category.SERVERS, Shape.SQUARE, Role.Plain::new, List.of(), Trait.SERVICE, Trait.NEEDS_HOST,
            Trait.BRINGS_SERVER),
    DATABASE(Category.DATA, Shape.CYLINDER, Role.Database::new,
            List.of(Property.DATABASE_ROLE, Property.DATASET, Property.PROMOTE, Property.BACKUP,
                    Property.ACCEPTS_WRITES, Property.MULTI_PRIMARY, Property.PUBLIC_IP, Property.PROMOTE_MS),
            Trait.NODE, Trait.SERVICE),
    CACHE(Category.DATA, Shape.CYLINDER, Role.Cache::new, List.of(Property.HIT_SHARE, Property.CACHE_TTL_SECONDS),
            Trait.NODE, Trait.SERVICE),
    QUEUE(Category.DATA, Shape.LEAN_RIGHT, Role.Queue::new, List.of(), Trait.NODE, Trait.SERVICE),
    OBJECT_STORAGE(Category.DATA, Shape.CYLINDER, Role.ObjectStorage::new, List.of(), Trait.NODE,
            Trait.REDUNDANT_INSIDE),
    MONITORING(Category.WATCHING, Shape.ROUND, Role.Monitoring::new, List.of(Property.EXTERNAL), Trait.NODE,
            Trait.SERVICE),
    AGENT(Category.WATCHING, Shape.CIRCLE, Role.Agent::new, List.of(Property.COLLECTS), Trait.SERVICE,
            Trait.NEEDS_HOST),
    /// A part without a meaning yet.
    OTHER(Category.NONE, Shape.SQUARE, Role.Plain::new, List.of(Property.WORD), Trait.NODE, Trait.SERVICE);

    /// The groups of the palette. Kinds of category `NONE` are not offered there.
    public enum Category {
        WAYS_IN,
        GUARDS,
        SERVERS,
        DATA,
        WATCHING,
        PLACES,
        NONE
    }

    /// The outline of a kind in text diagrams.
    public enum Shape {
        SQUARE,
        ROUND,
        STADIUM,
        SUBROUTINE,
        CYLINDER,
        CIRCLE,
        HEXAGON,
        LEAN_RIGHT
    }

    private static final Map<String, Kind> BY_WORD = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Kind::word, Function.identity()));

    private final Category category;
    private final Shape shape;
    private final Function<Attributes, Role> role;
    private final List<Property<?>> properties;
    private final Set<Trait> traits;

    Kind(Category category, Shape shape, Function<Attributes, Role> role, List<Property<?>> properties,
            Trait... traits) {
        this.category = category;
        this.shape = shape;
        this.role = role;
        this.properties = properties;
        this.traits = EnumSet.copyOf(Arrays.asList(traits));
    }

    /// The kind of that word in files.
    public static Optional<Kind> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    public Category category() {
        return category;
    }

    public Shape shape() {
        return shape;
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /// What a part of this kind may state about its role, in the order in which it is written.
    public List<Property<?>> properties() {
        return properties;
    }

    /// All that a part of this kind may state.
    public List<Property<?>> allProperties() {
        return Property.join(properties, Common.PROPERTIES);
    }

    public Role role(Attributes given) {
        return role.apply(given);
    }
}
