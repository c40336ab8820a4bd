package roundtrip.simulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/// What is counted of the requests of one user, or of all.
final class Clientele {
    private static final int DIGITS = 3;
    private static final int STATUSES = 600;
    private static final Reason[] REASONS = Reason.values();

    private final long[] statuses = new long[STATUSES];
    private final long[] errors = new long[REASONS.length];
    private final Spans waits = new Spans(DIGITS);
    private long asked;
    private long failed;

    void asked() {
        asked++;
    }

    long count() {
        return asked;
    }

    void ended(int status, @Nullable Reason reason, long tookNs) {
        statuses[status]++;
        if (reason == null) {
            waits.add(tookNs);
        } else {
            failed++;
            errors[reason.ordinal()]++;
        }
    }

    Statistics.Answers answers() {
        SequencedMap<Integer, Long> byStatus = new LinkedHashMap<>();
        for (int status = 0; status < STATUSES; status++) {
            if (statuses[status] > 0) {
                byStatus.put(status, statuses[status]);
            }
        }
        SequencedMap<Reason, Long> byReason = new LinkedHashMap<>();
        Arrays.stream(REASONS).filter(reason -> errors[reason.ordinal()] > 0)
                .forEach(reason -> byReason.put(reason, errors[reason.ordinal()]));
        Statistics.Times times = waits.times();
        return new Statistics.Answers(asked, times.count(), failed, byStatus, byReason, times);
    }
}
