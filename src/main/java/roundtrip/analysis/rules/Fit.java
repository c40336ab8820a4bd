package roundtrip.analysis.rules;

import java.util.EnumSet;
import java.util.Set;

import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;

/// Which ends a kind of link may have.
final class Fit {
    private static final Set<Kind> ASKING = EnumSet.of(Kind.CLIENT, Kind.SERVER, Kind.WEB, Kind.APP, Kind.LOAD_BALANCER,
            Kind.CDN);
    private static final Set<Kind> PASSING = EnumSet.of(Kind.FIREWALL, Kind.WAF, Kind.CDN, Kind.LOAD_BALANCER, Kind.WEB,
            Kind.APP);
    private static final Set<Kind> USING = EnumSet.of(Kind.APP, Kind.WEB, Kind.LOAD_BALANCER, Kind.FIREWALL);
    private static final Set<Kind> USED = EnumSet.of(Kind.DATABASE, Kind.CACHE, Kind.OBJECT_STORAGE, Kind.LOAD_BALANCER,
            Kind.FIREWALL);

    private Fit() {}

    /// Whether an arrow of that kind may lead from the one to the other.
    static boolean fits(LinkKind link, Kind from, Kind to) {
        return switch (link) {
            case LOOKUP -> ASKING.contains(from) && to == Kind.DNS;
            case RESOLVE -> from == Kind.DNS && isServed(to);
            case REQUEST -> (from == Kind.CLIENT || PASSING.contains(from)) && isServed(to);
            case READ, WRITE, READWRITE -> USING.contains(from) && USED.contains(to);
            case PUBLISH -> (from == Kind.APP || from == Kind.WEB) && to == Kind.QUEUE;
            case CONSUME -> from == Kind.QUEUE && to == Kind.APP;
            case REPLICATE -> from == Kind.DATABASE && to == Kind.DATABASE;
            case BACKUP -> (from == Kind.DATABASE || from == Kind.SERVER)
                    && (to == Kind.OBJECT_STORAGE || to == Kind.SERVER);
            case HEARTBEAT -> from == to;
            case MONITOR -> from == Kind.MONITORING || to == Kind.MONITORING;
            case ADMIN -> from == Kind.CLIENT && to != Kind.CLIENT && to != Kind.DNS;
        };
    }

    private static boolean isServed(Kind to) {
        return PASSING.contains(to) || to == Kind.OBJECT_STORAGE;
    }
}
