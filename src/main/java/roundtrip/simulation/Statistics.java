package roundtrip.simulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a run comes to in numbers. Times are virtual; means are over the whole run, from its start to `lengthNs`.
///
/// @param parts by id, in the order of the file, those that no request came to left out
/// @param users by id, in the order of the file
/// @param picks of each balancer, CDN and web server that chose: how often it chose each backend
/// @param bucketNs how long each point of the series is
public record Statistics(long seed, long lengthNs, Answers all, SequencedMap<String, Answers> users,
        SequencedMap<String, Part> parts, SequencedMap<String, SequencedMap<String, Long>> picks, Data data,
        long bucketNs, List<Point> series) {
    /// What became of requests.
    ///
    /// @param asked all of them; who is neither answered nor failed was still under way at the end
    /// @param statuses how many ended with each status; 0: no answer at all
    /// @param errors how many failed for each reason
    /// @param waits how long those waited that were answered
    public record Answers(long asked, long answered, long failed, SequencedMap<Integer, Long> statuses,
            SequencedMap<Reason, Long> errors, Times waits) {
        public Answers {
            statuses = ordered(statuses);
            errors = ordered(errors);
        }
    }

    /// How a time varies, in nanoseconds: exact but for the percentiles, which are right to three digits.
    ///
    /// @param count 0 if there was nothing to measure; everything else is 0 then, too
    public record Times(long count, double meanNs, long p50Ns, long p95Ns, long p99Ns, long mostNs) {
        static final Times NONE = new Times(0, 0, 0, 0, 0, 0);
    }

    /// What a component did.
    ///
    /// @param slots how many requests it works on at a time; 0: as many as come
    /// @param busy how many it worked on, on average
    /// @param utilisation the share of its slots that was taken, 0 to 1; without a limit the share of time in which it worked
    /// @param queue how many waited, on average
    /// @param longest how many waited at most
    /// @param served how many it finished
    /// @param abandoned how many left it unfinished
    /// @param perSecond how many it finished a second
    /// @param waits how long they waited before it began, those that did not wait counted
    /// @param busyOverTime how many it worked on, on average, in each point of the series
    /// @param queueOverTime how many waited, likewise
    public record Part(int slots, double busy, double utilisation, double queue, long longest, long served,
            long abandoned, double perSecond, Times waits, List<Double> busyOverTime, List<Double> queueOverTime) {
        public Part {
            busyOverTime = List.copyOf(busyOverTime);
            queueOverTime = List.copyOf(queueOverTime);
        }
    }

    /// @param reads answered by databases and caches
    /// @param stale how many of them were old
    /// @param writes taken by databases
    /// @param lost how many of them were gone after a failover
    /// @param lookups in caches
    /// @param hits how many of them found something
    public record Data(long reads, long stale, long writes, long lost, long lookups, long hits) {
        public double hitRate() {
            return lookups == 0 ? 0 : (double) hits / lookups;
        }
    }

    /// One stretch of time.
    ///
    /// @param meanNs how long those waited that were answered in it; 0 if none was
    public record Point(long fromNs, long asked, long answered, long failed, double meanNs) {}

    public Statistics {
        users = ordered(users);
        parts = ordered(parts);
        picks = ordered(picks);
        series = List.copyOf(series);
    }

    private static <K, V> SequencedMap<K, V> ordered(SequencedMap<K, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }

    /// Whether nobody asked for anything.
    public boolean isEmpty() {
        return all.asked() == 0;
    }
}
