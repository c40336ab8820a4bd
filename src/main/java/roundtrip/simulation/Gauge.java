package roundtrip.simulation;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Sampling.Column;

/// What is counted of one component: levels are summed up over time, so that nothing is remembered of single requests.
final class Gauge {
    private static final int DIGITS = 3;

    private final int slots;
    private final Column busyOverTime;
    private final Column queueOverTime;
    private final Spans waits = new Spans(DIGITS);
    /// Where requests wait for backends that is what they wait for here; made when the first one does.
    private @Nullable Spans choiceWaits;
    private long choices;
    private long since;
    /// How many were queued in the instant of the last event, to know one that waited no time from one that did not wait.
    private long fresh;
    private long busy;
    private long queue;
    private double busyArea;
    private double queueArea;
    private double workingNs;
    private long longest;
    private long served;
    private long abandoned;

    /// @param slots 0: no limit
    Gauge(int slots, Sampling sampling) {
        this.slots = slots;
        busyOverTime = sampling.column();
        queueOverTime = sampling.column();
    }

    private void advance(long ns) {
        if (ns > since) {
            busyArea += (double) busy * (ns - since);
            queueArea += (double) queue * (ns - since);
            workingNs += busy > 0 ? ns - since : 0;
            busyOverTime.spread(since, ns, busy);
            queueOverTime.spread(since, ns, queue);
            since = ns;
            fresh = 0;
        }
    }

    void queued(long ns) {
        advance(ns);
        queue++;
        fresh++;
        longest = Math.max(longest, queue);
    }

    void began(long waitedNs, long ns) {
        advance(ns);
        boolean waited = waitedNs > 0 || fresh > 0;
        fresh -= waitedNs == 0 && fresh > 0 ? 1 : 0;
        queue -= waited && queue > 0 ? 1 : 0;
        busy++;
        waits.add(waitedNs);
    }

    /// A request that was queued has been given to somebody else.
    void called(long ns) {
        advance(ns);
        queue--;
        fresh -= fresh > 0 ? 1 : 0;
    }

    /// A backend was chosen for a request that had waited for it.
    void chose(long waitedNs) {
        choices++;
        if (waitedNs > 0 && choiceWaits == null) {
            choiceWaits = new Spans(DIGITS);
            choiceWaits.add(0, choices - 1);
            choiceWaits.add(waitedNs);
        } else if (choiceWaits != null) {
            choiceWaits.add(waitedNs);
        }
    }

    void finished(long ns) {
        advance(ns);
        busy--;
        served++;
    }

    void abandoned(boolean working, long ns) {
        advance(ns);
        busy -= working ? 1 : 0;
        queue -= working || queue == 0 ? 0 : 1;
        fresh -= working || fresh == 0 ? 0 : 1;
        abandoned++;
    }

    Statistics.Part part(Sampling sampling, long untilNs) {
        advance(untilNs);
        double length = Math.max(1, untilNs);
        return new Statistics.Part(slots, busyArea / length,
                slots > 0 ? busyArea / length / slots : workingNs / length, queueArea / length, longest, served,
                abandoned, served * 1e9 / length, (choiceWaits == null ? waits : choiceWaits).times(),
                sampling.levels(busyOverTime, untilNs),
                sampling.levels(queueOverTime, untilNs));
    }
}
