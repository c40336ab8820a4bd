package roundtrip.simulation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.ServiceTimes;
import roundtrip.topology.Topology;

/// How long things take in virtual time, as stated in the drawing, else by the defaults of the file form.
final class Pace {
    static final long MS = 1_000_000;
    /// Debian's `timeout connect` for HAProxy, and about the patience of a person.
    static final long PATIENCE = 5_000 * MS;
    private static final long FROM_CLIENT = 20 * MS;
    private static final long ELSEWHERE = MS / 4;

    private final Topology topology;
    private final Slowness slowness;
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final long seed;

    /// @param seed of the work that varies
    Pace(Topology topology, Slowness slowness, long seed) {
        this.topology = topology;
        this.slowness = slowness;
        this.seed = seed;
    }

    /// One way over this segment when nothing is slow, in nanoseconds. Inside a machine it costs nothing.
    long usualLatency(Segment segment) {
        Link link = segment.link() == null ? null : topology.link(segment.link());
        if (link != null) {
            return link.given().given(Property.LATENCY_MS).map(Pace::nanos).orElseGet(() -> usual(segment));
        }
        return segment.isInsideMachine() ? 0 : usual(segment);
    }

    /// One way over this lane now.
    long latency(Lane lane) {
        String link = lane.segment().link();
        return link == null ? lane.usualNs() : slowness.stretched(link, lane.usualNs());
    }

    /// There and back now.
    long roundTrip(Course course) {
        if (!slowness.isAnything()) {
            return course.usualRoundTripNs;
        }
        long sum = 0;
        for (int i = 0; i < course.there.length; i++) {
            sum += latency(course.there[i]) + latency(course.home.there[i]);
        }
        return sum;
    }

    /// Back from the end now.
    long wayHome(Course course) {
        long sum = 0;
        for (Lane lane : course.home.there) {
            sum += latency(lane);
        }
        return sum;
    }

    private long usual(Segment segment) {
        return isClient(segment.from()) || isClient(segment.to()) ? FROM_CLIENT : ELSEWHERE;
    }

    private boolean isClient(String id) {
        Component component = topology.component(id);
        return component != null && component.kind() == Kind.CLIENT;
    }

    /// How long this component works on requests.
    Work work(Component component) {
        return works.computeIfAbsent(component.id(), id -> {
            long mean = component.common().given().given(Property.SERVICE_MS).map(Pace::nanos)
                    .orElseGet(() -> usual(component.kind()));
            boolean varies = component.common().given().get(Property.SERVICE_TIMES) == ServiceTimes.EXPONENTIAL;
            return new Work(id, mean, varies ? Chance.of(seed, "work of " + id) : null, slowness);
        });
    }

    private static long usual(Kind kind) {
        return switch (kind) {
            case WEB -> MS;
            case APP -> 10 * MS;
            case DATABASE -> 2 * MS;
            default -> 0;
        };
    }

    long lag(Link replication) {
        return nanos(replication.given().get(Property.LAG_MS));
    }

    static long nanos(@Nullable BigDecimal ms) {
        return ms == null ? 0 : ms.movePointRight(6).longValue();
    }
}
