package roundtrip.ui.inspector;

import java.util.List;

import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// Which properties the lessons speak about: they come first, the others are folded away.
final class Foremost {
    private Foremost() {}

    static List<Property<?>> of(Kind kind) {
        return switch (kind) {
            case CLIENT -> List.of(Property.AUDIENCE, Property.QPS, Property.WRITE_SHARE);
            case DNS -> List.of(Property.ZONE, Property.RECORDS, Property.PROVIDERS);
            case CDN -> List.of(Property.TLS_MODE, Property.HIT_SHARE);
            case LOAD_BALANCER ->
                List.of(Property.IP, Property.PRODUCT, Property.ALGORITHM, Property.BACKEND_MODE, Property.TLS_MODE,
                        Property.HEALTH_CHECKS, Property.STICKY);
            case FIREWALL, WAF -> List.of(Property.IP, Property.ALLOW);
            case SERVER -> List.of(Property.IP, Property.INSTANCES, Property.CAPACITY, Property.HOST_FIREWALL);
            case WEB -> List.of(Property.WEB_TLS);
            case APP -> List.of(Property.SERVICE, Property.LOCAL_STATE, Property.READ_ONLY);
            case DATABASE -> List.of(Property.DATABASE_ROLE, Property.PROMOTE, Property.DATASET, Property.BACKUP);
            case CACHE -> List.of(Property.HIT_SHARE, Property.CACHE_TTL_SECONDS);
            case AGENT -> List.of(Property.COLLECTS);
            case MONITORING -> List.of(Property.EXTERNAL);
            case QUEUE -> List.of(Property.QUEUE_LIMIT);
            case FILES, OBJECT_STORAGE, OTHER -> List.of();
        };
    }

    /// What else a part of that kind may state. The word of an unknown kind is no property to edit: a kind is chosen instead.
    static List<Property<?>> rest(Kind kind) {
        List<Property<?>> foremost = of(kind);
        return kind.allProperties().stream().filter(property -> !foremost.contains(property))
                .filter(property -> !property.equals(Property.WORD)).toList();
    }

    static List<Property<?>> of(LinkKind kind) {
        return switch (kind) {
            case LOOKUP, RESOLVE, HEARTBEAT -> List.of();
            case REQUEST -> List.of(Property.PROTOCOL, Property.PORT, Property.TLS, Property.STANDBY,
                    Property.REDIRECT_TO_HTTPS);
            case REPLICATE -> List.of(Property.REPLICATION, Property.BIDIRECTIONAL);
            case MONITOR -> List.of(Property.PROBE);
            case READ, WRITE, READWRITE, PUBLISH, CONSUME, BACKUP, ADMIN -> List.of(Property.PROTOCOL, Property.PORT,
                    Property.TLS);
        };
    }

    static List<Property<?>> rest(LinkKind kind) {
        List<Property<?>> foremost = of(kind);
        return kind.properties().stream().filter(property -> !foremost.contains(property)).toList();
    }

}
