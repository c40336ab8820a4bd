package roundtrip.analysis.availability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Stream;

/// How the availabilities of one column are written in percent: all with the same number of decimals, three at least, and as many
/// as the best of them needs for two digits of how often it fails. So what ever fails is never "100".
public final class Percents {
    private static final int PERCENT = 2;
    private static final int LEAST = 3;
    /// Differences to 1 that are smaller are roundings.
    private static final BigDecimal NOTHING = new BigDecimal("1e-12");

    private final int places;

    private Percents(int places) {
        this.places = places;
    }

    public static Percents of(Collection<Double> column) {
        return new Percents(column.stream().mapToInt(Percents::places).max().orElse(LEAST));
    }

    public static Percents of(Chance... column) {
        return of(Stream.of(column).flatMap(one -> Stream.of(one.value(), one.low(), one.high())).toList());
    }

    private static int places(double availability) {
        BigDecimal failing = BigDecimal.ONE.subtract(BigDecimal.valueOf(availability));
        if (failing.compareTo(NOTHING) < 0) {
            return LEAST;
        }
        int zeros = failing.scale() - failing.precision(); // between the point and the first digit
        return Math.max(LEAST, zeros + 2 - PERCENT);
    }

    /// The number without its sign.
    public String say(double availability) {
        return BigDecimal.valueOf(availability).movePointRight(PERCENT).setScale(places, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
