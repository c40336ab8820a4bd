package roundtrip.simulation;

import java.math.BigDecimal;

import roundtrip.topology.Attributes;
import roundtrip.topology.Component;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Arrivals;
import roundtrip.topology.Traffic;

/// A stream of requests by one user, as numbers.
///
/// @param perSecond requests per second at the beginning
/// @param toPerSecond at the end; in between the rate grows or falls evenly
/// @param writeShare from 0 to 1; which request is a write is left to the seed
/// @param fromNs virtual nanoseconds since the start of the run
/// @param toNs nothing is asked from then on
/// @param count above 0: that many at once at `fromNs`, and no others
public record Flow(String client, double perSecond, double toPerSecond, double writeShare, Arrivals arrivals,
        long fromNs, long toNs, int count) {
    private static final double SECOND = 1e9;

    /// What a scenario lets a user ask; where it says nothing, the user's own members do.
    ///
    /// @param writes the share of writes where neither says one
    static Flow of(Component user, Traffic traffic, double writes, long untilNs) {
        Attributes said = traffic.given();
        Attributes own = user.role().given();
        double rate = said.given(Property.QPS).or(() -> own.given(Property.QPS)).map(Number::doubleValue).orElse(1.0);
        double share = said.given(Property.WRITE_SHARE).or(() -> own.given(Property.WRITE_SHARE))
                .map(Number::doubleValue).orElse(writes);
        Arrivals arrivals = said.given(Property.ARRIVALS).orElse(own.get(Property.ARRIVALS));
        long end = said.given(Property.TO_MS).map(Pace::nanos).orElse(untilNs);
        return new Flow(user.id(), rate, said.given(Property.TO_QPS).map(Number::doubleValue).orElse(rate), share,
                arrivals, Pace.nanos(said.get(Property.FROM_MS)), Math.min(end, untilNs),
                said.given(Property.COUNT).orElse(0));
    }

    /// The same until an instant; a ramp keeps its slope.
    Flow until(long ns) {
        if (ns >= toNs) {
            return this;
        }
        double share = Math.max(0, ns - fromNs) / (double) Math.max(1, toNs - fromNs);
        return new Flow(client, perSecond, perSecond + (toPerSecond - perSecond) * share, writeShare, arrivals, fromNs,
                Math.max(fromNs, ns), count);
    }

    /// The same as part of a scenario.
    Traffic traffic(long lengthNs) {
        Traffic traffic = Traffic.of(client).with(Property.WRITE_SHARE, decimal(writeShare));
        if (fromNs > 0) {
            traffic = traffic.with(Property.FROM_MS, millis(fromNs));
        }
        if (count > 0) {
            return traffic.with(Property.COUNT, count);
        }
        traffic = traffic.with(Property.QPS, decimal(perSecond)).with(Property.ARRIVALS, arrivals);
        if (toPerSecond != perSecond) {
            traffic = traffic.with(Property.TO_QPS, decimal(toPerSecond));
        }
        return toNs < lengthNs ? traffic.with(Property.TO_MS, millis(toNs)) : traffic;
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number);
    }

    static BigDecimal millis(long ns) {
        return new BigDecimal(BigDecimal.valueOf(ns, 6).stripTrailingZeros().toPlainString());
    }

    /// How many requests there are by chance, on average.
    double expected() {
        return count > 0 ? count : (perSecond + toPerSecond) / 2 * Math.max(0, toNs - fromNs) / SECOND;
    }
}
