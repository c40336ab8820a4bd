package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;

import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Intervals.Interval;
import roundtrip.simulation.Scene.Cross;
import roundtrip.simulation.Scene.Tally;

/// A trace in stage time: what there is to see at any instant. Play, pause, step back, scrub and speed are all the choice of an
/// instant.
///
/// One instant costs the logarithm of the trace and what there is to see; nothing is played again.
public final class Stage {
    /// How long a failure is shown.
    public static final long CROSS_NS = 1200 * Pace.MS;
    /// How much stage time a bar of the timeline stands for.
    public static final long BAR_NS = 500 * Pace.MS;

    /// Requests that came home in half a second of stage time.
    public record Bar(int answered, int failed) {}

    /// Stage time during which something was stopped or cut.
    ///
    /// @param untilNs the end of the stage if it never ended
    public record Outage(long fromNs, long untilNs) {}

    private final Trace trace;
    private final long[] begin;
    private final long[] end;
    private final long length;
    private final Packets packets;
    private final Dials dials;
    private final Lags lags;
    private final Waits waits;
    private final Stops stops;
    private final Intervals<Event.Trouble> crosses;
    private final Moments<LogLine> log = new Moments<>();
    private final Moments<Integer> sent = new Moments<>();
    private final Moments<RequestRecord> answered = new Moments<>();
    private final Moments<RequestRecord> failed = new Moments<>();
    private final TreeSet<Long> steps = new TreeSet<>();

    Stage(Trace trace, long[] begin, long[] end) {
        this.trace = trace;
        this.begin = begin;
        this.end = end;
        packets = new Packets(trace, begin, end);
        dials = new Dials(trace, begin);
        lags = new Lags(trace, begin);
        waits = new Waits(trace, begin, end);
        stops = new Stops(trace, begin);
        List<Interval<Event.Trouble>> shown = new ArrayList<>();
        Log sentences = new Log(trace);
        long last = 0;
        for (Event event : trace.events()) {
            long at = begin[event.id()];
            last = Math.max(last, end[event.id()]);
            if (event instanceof Event.Trouble trouble) {
                shown.add(new Interval<>(at, at + CROSS_NS, trouble));
                last = Math.max(last, at + CROSS_NS);
            }
            count(event, at);
            LogLine line = sentences.line(event, at);
            if (line != null) {
                log.add(at, line);
            }
        }
        crosses = Intervals.of(shown);
        length = last;
        steps.add(0L);
        steps.add(length);
    }

    private void count(Event event, long at) {
        switch (event) {
            case Leg _,Event.Switched _,Event.Paced _,Event.Ordered _ -> steps.add(at);
            case Event.Asked asked -> {
                steps.add(at);
                sent.add(at, asked.request());
            }
            case Event.Ended ended -> {
                steps.add(at);
                (ended.reason() == null ? answered : failed).add(at, trace.request(ended.request()));
            }
            default -> {
                // no step of its own
            }
        }
    }

    public Trace trace() {
        return trace;
    }

    /// The end of the stage, in nanoseconds.
    public long lengthNs() {
        return length;
    }

    public long beginNs(Event event) {
        return begin[event.id()];
    }

    public long endNs(Event event) {
        return end[event.id()];
    }

    /// The virtual time that the clock shows. Only packets are slow: whatever comes from outside keeps its time.
    public long virtualNs(long stageNs) {
        return stageNs;
    }

    public Scene at(long stageNs) {
        return new Scene(stageNs, packets.at(stageNs), crossesAt(stageNs), dials.at(stageNs), stops.deadAt(stageNs),
                stops.cutAt(stageNs), lags.at(stageNs), waits.at(stageNs), log.until(stageNs), tallyAt(stageNs));
    }

    private List<Cross> crossesAt(long stageNs) {
        return crosses.at(stageNs).stream().map(one -> new Cross(one.value().request(), one.value().place(),
                one.value().link(), one.value().status(), one.value().reason(), stageNs - one.from())).toList();
    }

    private Tally tallyAt(long stageNs) {
        return new Tally(sent.countAt(stageNs), answered.countAt(stageNs), failed.countAt(stageNs));
    }

    /// The share of the time until now in which each part worked, 0 to 1; of parts that worked at all, in the order of the file.
    ///
    /// Linear in the number of events.
    public SequencedMap<String, Double> usage(long stageNs) {
        SequencedMap<String, Double> usage = new LinkedHashMap<>();
        trace.topology().components().forEach(part -> usage.put(part.id(), 0.0));
        for (Event event : trace.events()) {
            if (event instanceof Event.Worked work && work.atNs() < stageNs) {
                double share = (double) (Math.min(work.endNs(), stageNs) - work.atNs()) / stageNs;
                usage.merge(work.place(), share, Double::sum);
            }
        }
        usage.values().removeIf(share -> share == 0);
        return usage;
    }

    /// The answered requests so far, in the order in which they came home.
    public List<RequestRecord> answeredUntil(long stageNs) {
        return answered.until(stageNs);
    }

    public List<RequestRecord> failedUntil(long stageNs) {
        return failed.until(stageNs);
    }

    public List<LogLine> log() {
        return log.all();
    }

    /// The instants at which something begins, for going step by step.
    public List<Long> steps() {
        return List.copyOf(steps);
    }

    public long stepAfter(long stageNs) {
        Long next = steps.higher(stageNs);
        return next == null ? length : next;
    }

    public long stepBefore(long stageNs) {
        Long earlier = steps.lower(stageNs);
        return earlier == null ? 0 : earlier;
    }

    /// What a packet is on, or has come with: the leg that can be looked into. Absent before its first.
    public Optional<Leg> leg(Packet packet) {
        return trace.legs(packet.request()).stream()
                .filter(leg -> leg.strand().equals(packet.strand()) && leg.number() == packet.leg()).findFirst();
    }

    /// The leg that a line of the log is about: itself; the one that a question or a choice led to; else the one that led to
    /// it. Absent for what belongs to no request.
    public Optional<Leg> leg(LogLine line) {
        if (line.request() == 0) {
            return Optional.empty();
        }
        List<Leg> legs = trace.legs(line.request());
        Event event = trace.events().get(line.event());
        Optional<Leg> onward = legs.stream().filter(leg -> follows(leg, event.id())).findFirst();
        boolean leads = event instanceof Event.Asked || event instanceof Event.Picked;
        return leads ? onward.or(() -> before(event.cause())) : before(event.id()).or(() -> onward);
    }

    /// Whether one led to the other, with no leg between them.
    private boolean follows(Leg leg, int event) {
        int id = leg.cause();
        while (id > event && !(trace.events().get(id) instanceof Leg)) {
            id = trace.events().get(id).cause();
        }
        return id == event;
    }

    private Optional<Leg> before(int event) {
        for (int id = event; id >= 0; id = trace.events().get(id).cause()) {
            if (trace.events().get(id) instanceof Leg leg) {
                return Optional.of(leg);
            }
        }
        return Optional.empty();
    }

    /// One bar for each begun half second.
    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        for (long at = 0; at < length; at += BAR_NS) {
            long last = at + BAR_NS - 1;
            bars.add(new Bar(answered.countAt(last) - answered.countAt(at - 1),
                    failed.countAt(last) - failed.countAt(at - 1)));
        }
        return bars;
    }

    /// Stops, heals and what balancers and databases made of them, for the timeline.
    public List<LogLine> marks() {
        return log.all().stream().filter(line -> switch (line.sort()) {
            case STOPPED, HEALED, ORDERED, CHECK_FAILED, CHECK_PASSED, TOOK_OVER, PROMOTED, LOST -> true;
            default -> false;
        }).toList();
    }

    public List<Outage> outages() {
        return stops.outages(length);
    }

    /// What has been seen of all this.
    Seen seen() {
        return new Seen(trace.events(), begin, end);
    }
}
