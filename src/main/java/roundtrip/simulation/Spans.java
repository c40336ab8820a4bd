package roundtrip.simulation;

import java.math.BigDecimal;
import java.math.MathContext;

import org.HdrHistogram.Histogram;

/// Measured times in constant memory: mean and largest exactly, percentiles in a histogram whose buckets grow with the value (Tene:
/// HdrHistogram).
final class Spans {

    private final Histogram histogram;
    private final int digits;
    private double sum;
    private long most;

    /// @param digits how many digits of a percentile are right, 1 to 5
    Spans(int digits) {
        this.digits = digits;
        histogram = new Histogram(digits);
    }

    void add(long ns) {
        add(ns, 1);
    }

    /// That time so many times.
    void add(long ns, long times) {
        histogram.recordValueWithCount(Math.max(0, ns), times);
        sum += (double) ns * times;
        most = Math.max(most, ns);
    }

    Statistics.Times times() {
        long count = histogram.getTotalCount();
        return count == 0
                ? Statistics.Times.NONE
                : new Statistics.Times(count, sum / count, at(50), at(95), at(99), most);
    }

    /// Only the digits that are right.
    private long at(double percent) {
        long value = histogram.getValueAtPercentile(percent);
        return Math.min(most, BigDecimal.valueOf(value).round(new MathContext(digits)).longValue());
    }
}
