package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Event.Fate;
import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Event.Switched;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Topology;

/// When the class sees what happened. What comes from outside happens at its own time; packets travel in slow motion.
///
/// Each leg starts when its cause is over and lasts 600 ms, however long the link is drawn. A wait that is longer than a leg (a
/// retry, a time-out, a health check) keeps its real length, a shorter one vanishes. Three things keep the picture true although
/// requests overlap more than they did: packets leave a place in the order in which they left it, balancers choose in the order in
/// which they chose, and a part is seen to stop after what had passed it before and before what found it dead.
///
/// Linear in the number of events, for each stop or heal once more.
public final class Staging {
    /// How long a leg lasts.
    public static final long LEG_NS = 600 * Pace.MS;
    /// How far packets on the same link stay apart, so that two can be seen.
    private static final long APART = 200 * Pace.MS;

    private record Last(long stageNs, long atNs) {}

    private final Topology topology;
    private final List<Event> events;
    private final long[] begin;
    private final long[] end;
    private final Map<String, Last> lanes = new LinkedHashMap<>();
    private final Map<String, Long> switched = new LinkedHashMap<>();
    private long takenOver;

    private Staging(Trace trace) {
        topology = trace.topology();
        events = trace.events();
        begin = new long[events.size()];
        end = new long[events.size()];
        for (int i = 0; i < begin.length; i++) {
            place(events.get(i));
        }
    }

    public static Stage of(Trace trace) {
        Staging staging = new Staging(trace);
        return new Stage(trace, staging.begin, staging.end);
    }

    private void place(Event event) {
        long ready = ready(event);
        switch (event) {
            case Leg leg -> placeLeg(leg, ready);
            case Switched one -> placeSwitch(one, ready);
            case Event.Worked _,Event.Queued _,Event.Connected _,Event.Referred _ ->
                set(event, ready, Math.max(ready + lasting(event.endNs() - event.atNs()), event.endNs()));
            case Event.Picked pick -> set(pick, inOrder("choice " + pick.place(), pick, ready, 0));
            case Event.LookedUp one -> set(one, inOrder("choice " + one.place(), one, ready, 0));
            case Event.Judged judged -> set(judged, inOrder("choice " + judged.place(), judged, ready, 0));
            case Event.TookOver over -> {
                set(over, ready);
                takenOver = Math.max(takenOver, ready);
            }
            default -> set(event, ready);
        }
    }

    /// When everything that it waits for is over. Nothing is seen before it happens, so a packet that was held is seen to wait.
    private long ready(Event event) {
        if (event.cause() < 0) {
            return event.atNs();
        }
        boolean held = event instanceof Leg leg && leg.heldNs() > 0;
        long wait = held ? 0 : lasting(event.atNs() - events.get(event.cause()).endNs());
        return Math.max(end[event.cause()] + wait, event.atNs());
    }

    private static long lasting(long wait) {
        return wait > LEG_NS ? wait : 0;
    }

    private void placeLeg(Leg leg, long ready) {
        long start = Math.max(ready, switchOf(leg.from()));
        start = Math.max(start, switchOf(leg.to()) - LEG_NS);
        start = Math.max(start, leg.link() == null ? 0 : switchOf(leg.link()));
        if ((leg.phase() == Phase.QUESTION || leg.phase() == Phase.HANDSHAKE) && isClient(leg.from())) {
            start = Math.max(start, takenOver);
        }
        start = inOrder(leg.from() + ' ' + leg.phase(), leg, start, 0);
        start = inOrder(leg.from() + ' ' + leg.phase() + ' ' + leg.to(), leg, start, APART);
        long length = leg.fate() == Fate.CUT ? LEG_NS / 2 : LEG_NS;
        set(leg, start, Math.max(start + length, leg.endNs()));
    }

    private boolean isClient(String id) {
        Component part = topology.component(id);
        return part != null && part.kind() == Kind.CLIENT;
    }

    private long switchOf(String id) {
        return switched.getOrDefault(id, 0L);
    }

    /// Not before the one before it in this lane, and a little later, but never further apart than they were.
    private long inOrder(String lane, Event event, long start, long apart) {
        Last last = lanes.get(lane);
        long placed = last == null
                ? start
                : Math.max(start, last.stageNs + Math.min(apart, event.atNs() - last.atNs));
        lanes.put(lane, new Last(placed, event.atNs()));
        return placed;
    }

    private void placeSwitch(Switched one, long ready) {
        long at = ready;
        List<String> touched = new ArrayList<>(one.components());
        touched.addAll(one.links());
        for (int i = 0; i < one.id(); i++) {
            if (events.get(i) instanceof Leg leg) {
                at = Math.max(at, after(leg, one, touched));
            }
        }
        set(one, at);
        long placed = at;
        touched.forEach(id -> switched.merge(id, placed, Math::max));
    }

    /// When this leg is done with the parts that were switched; 0 if it had nothing to do with them.
    private long after(Leg leg, Switched one, List<String> touched) {
        boolean came = leg.endNs() < one.atNs() && (touched.contains(leg.to()) || contains(touched, leg.link()));
        boolean left = leg.atNs() < one.atNs() && touched.contains(leg.from());
        return came ? end[leg.id()] : left ? begin[leg.id()] : 0;
    }

    private static boolean contains(List<String> touched, @Nullable String link) {
        return link != null && touched.contains(link);
    }

    private void set(Event event, long at) {
        set(event, at, at);
    }

    private void set(Event event, long from, long to) {
        begin[event.id()] = from;
        end[event.id()] = to;
    }
}
