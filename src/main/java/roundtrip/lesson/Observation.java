package roundtrip.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Operation;
import roundtrip.simulation.RequestRecord;

/// What somebody who watched a run can say about it, counted.
///
/// @param requests in the order of their numbers
/// @param visits how many requests came to each part, and were not refused there
/// @param inVain the requests that were sent to something that was stopped or cut
/// @param readable where what users send could be read, in the order in which it travelled
/// @param saved how many writes each database took
/// @param copied how many of those came to each replica
/// @param copies how many copies left each database over each link, as `link database`
/// @param old the reads that were answered with less than their own reader had saved
/// @param picks how often each balancer, CDN and web server chose each of its backends
/// @param queued how many requests had to wait for a free place, at each part where some had to
/// @param lost how many saved writes were gone in the end
/// @param named how many requests asked DNS first
/// @param unnamed how many of those questions came to nobody
/// @param dead the parts that were stopped at some time
/// @param reached the parts to which a stranger's packet came, the stranger first; empty if there was none
public record Observation(List<RequestRecord> requests, SequencedMap<String, Integer> visits, Set<Integer> inVain,
        Set<Glimpse> readable, SequencedMap<String, Integer> saved, SequencedMap<String, Integer> copied,
        SequencedMap<String, Integer> copies, Set<Integer> old,
        SequencedMap<String, SequencedMap<String, Integer>> picks,
        SequencedMap<String, Integer> queued, int lost, int named, int unnamed,
        Set<String> dead, List<String> reached) {
    /// A stretch on which nothing is sealed.
    ///
    /// @param link absent where only DNS implies the way
    public record Glimpse(String from, String to, @Nullable String link) {}

    public Observation {
        requests = List.copyOf(requests);
        visits = ordered(visits);
        inVain = Collections.unmodifiableSet(new LinkedHashSet<>(inVain));
        readable = Collections.unmodifiableSet(new LinkedHashSet<>(readable));
        saved = ordered(saved);
        copied = ordered(copied);
        copies = ordered(copies);
        old = Collections.unmodifiableSet(new LinkedHashSet<>(old));
        picks = ordered(picks);
        queued = ordered(queued);
        dead = Collections.unmodifiableSet(new LinkedHashSet<>(dead));
        reached = List.copyOf(reached);
    }

    private static <T> SequencedMap<String, T> ordered(SequencedMap<String, T> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }

    public int asked() {
        return requests.size();
    }

    public int failed() {
        return count(request -> !request.isAnswered());
    }

    public int answered() {
        return asked() - failed();
    }

    public int asked(Operation operation) {
        return count(request -> request.operation() == operation);
    }

    public int failed(Operation operation) {
        return count(request -> request.operation() == operation && !request.isAnswered());
    }

    /// How many requests went through this part, as far as is known of each.
    public int passed(String part) {
        return count(request -> request.path().contains(part));
    }

    public int count(Predicate<RequestRecord> which) {
        return (int) requests.stream().filter(which).count();
    }

    /// How long those who were answered waited on average, in virtual nanoseconds.
    public long meanNs() {
        return (long) requests.stream().filter(RequestRecord::isAnswered).mapToLong(RequestRecord::durationNs)
                .average().orElse(0);
    }

    /// How long the user waited who waited longest for an answer, in virtual nanoseconds.
    public long longestNs() {
        return requests.stream().filter(RequestRecord::isAnswered).mapToLong(RequestRecord::durationNs).max()
                .orElse(0);
    }

    /// From the first failure to the next answer that came after it, in virtual nanoseconds; 0 if nothing failed, or nothing
    /// was answered any more.
    public long gapNs() {
        long from = requests.stream().filter(request -> !request.isAnswered()).mapToLong(RequestRecord::startNs).min()
                .orElse(Long.MAX_VALUE);
        return requests.stream().filter(RequestRecord::isAnswered).filter(request -> request.startNs() > from)
                .mapToLong(request -> request.endNs() - from).min().orElse(0);
    }

    /// How many times somebody had to wait for a free place.
    public int waited() {
        return queued.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How often this part chose each of its backends.
    public SequencedMap<String, Integer> choices(String part) {
        return picks.getOrDefault(part, new LinkedHashMap<>());
    }

    /// From the first failure to the last, in virtual nanoseconds.
    public long failingNs() {
        LongSummaryStatistics failed = requests.stream().filter(request -> !request.isAnswered())
                .mapToLong(RequestRecord::startNs).summaryStatistics();
        return failed.getCount() == 0 ? 0 : failed.getMax() - failed.getMin();
    }

    public int visits(String part) {
        return visits.getOrDefault(part, 0);
    }

    public int saved(String database) {
        return saved.getOrDefault(database, 0);
    }

    /// How many writes this database has, its own and copied ones.
    public int holds(String database) {
        return saved(database) + copied.getOrDefault(database, 0);
    }
}
