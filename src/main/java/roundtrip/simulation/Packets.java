package roundtrip.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Operation;
import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Intervals.Interval;
import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.Role;
import roundtrip.words.Words;

/// All packets of a stage: on their legs, and at rest between two legs.
final class Packets {
    private static final int FAILED = 400;

    /// @param leg the leg it is on, or the one that it waits for or has come with; absent before the first
    /// @param place where it rests; absent while it travels
    private record Sight(Event.Asked request, @Nullable Leg leg, @Nullable String place) {}

    private final Trace trace;
    private final Words words = Words.in("simulation");
    private final Intervals<Sight> sights;
    private final Map<Integer, Event.Asked> asked = new LinkedHashMap<>();
    private final Map<String, Leg> before = new LinkedHashMap<>();
    private final Set<Integer> over = new HashSet<>();

    Packets(Trace trace, long[] begin, long[] end) {
        this.trace = trace;
        List<Interval<Sight>> all = new ArrayList<>();
        for (Event event : trace.events()) {
            switch (event) {
                case Event.Asked one -> asked.put(one.request(), one);
                case Leg leg -> {
                    rest(leg.request(), leg.strand(), begin[leg.id()], begin, end, all);
                    all.add(new Interval<>(begin[leg.id()], end[leg.id()], new Sight(request(leg), leg, null)));
                    before.put(leg.request() + " " + leg.strand(), leg);
                }
                case Event.Ended ended -> {
                    rest(ended.request(), "", begin[ended.id()], begin, end, all);
                    over.add(ended.request());
                }
                default -> {
                    // moves no packet
                }
            }
        }
        sights = Intervals.of(all);
    }

    private Event.Asked request(Event.OfRequest event) {
        return Objects.requireNonNull(asked.get(event.request()));
    }

    /// Where the packet was since it was last seen moving. Nobody waits any more for what goes on after the end.
    private void rest(int request, String strand, long until, long[] begin, long[] end, List<Interval<Sight>> all) {
        Leg last = before.get(request + " " + strand);
        Event.Asked start = asked.get(request);
        if (strand.isEmpty() && over.contains(request)) {
            return;
        }
        if (last != null && start != null) {
            String place = last.fate().isSilent() || last.phase() == Phase.HANDSHAKE ? last.from() : last.to();
            all.add(new Interval<>(end[last.id()], until, new Sight(start, last, place)));
        } else if (start != null && strand.isEmpty()) {
            all.add(new Interval<>(begin[start.id()], until, new Sight(start, null, start.place())));
        }
    }

    List<Packet> at(long instant) {
        return sights.at(instant).stream()
                .sorted(Comparator.<Interval<Sight>>comparingLong(Interval::from)
                        .thenComparingInt(sight -> sight.value().request().request())
                        .thenComparing(sight -> strand(sight.value())))
                .map(sight -> packet(sight, instant)).toList();
    }

    private static String strand(Sight sight) {
        return sight.leg() == null ? "" : sight.leg().strand();
    }

    private Packet packet(Interval<Sight> sight, long instant) {
        Leg leg = sight.value().leg();
        String place = sight.value().place();
        if (leg == null) {
            Event.Asked start = sight.value().request();
            return new Packet(start.request(), start.operation(), Phase.QUESTION, question(start.operation()), false,
                    false, "", 0, null, true, start.place(), start.place(), 0);
        }
        boolean failed = leg.phase() == Phase.ANSWER && (leg.status() == 0 || leg.status() >= FAILED);
        if (place != null) {
            return new Packet(leg.request(), leg.operation(), leg.phase(), label(leg), leg.encrypted(), failed,
                    leg.strand(), leg.number(), null, true, place, place, 0);
        }
        double length = Math.max(Staging.LEG_NS, sight.to() - sight.from());
        double fraction = fraction(leg, (instant - sight.from()) / length);
        Link link = leg.link() == null ? null : trace.topology().link(leg.link());
        boolean forward = link != null && joins(link, leg.from(), leg.to());
        boolean drawn = forward || link != null && joins(link, leg.to(), leg.from());
        return new Packet(leg.request(), leg.operation(), leg.phase(), label(leg), leg.encrypted(), failed,
                leg.strand(), leg.number(), drawn ? leg.link() : null, forward || !drawn, leg.from(), leg.to(),
                fraction);
    }

    /// A handshake goes there and back on one leg.
    private static double fraction(Leg leg, double gone) {
        return leg.phase() != Phase.HANDSHAKE ? gone : gone < 0.5 ? 2 * gone : 2 - 2 * gone;
    }

    /// Whether the arrow is drawn between those two. A borrowed one leads to a heartbeat peer.
    private static boolean joins(Link link, String from, String to) {
        return ends(link.from(), from) && ends(link.to(), to);
    }

    private static boolean ends(String end, String component) {
        return end.equals(component) || end.equals(Segment.host(component));
    }

    private String label(Leg leg) {
        return switch (leg.phase()) {
            case DNS_QUESTION -> words.say("packet.question");
            case DNS_ANSWER -> address(leg.from());
            case HANDSHAKE -> words.say("packet.tls");
            case QUESTION -> question(leg.operation());
            case ANSWER -> leg.status() == Status.MISS
                    ? words.say("packet.miss")
                    : leg.status() == 0
                            ? words.say("reason." + Reason.REFUSED.word())
                            : String.valueOf(leg.status());
            case COPY -> words.say("packet.copy");
        };
    }

    private String question(Operation operation) {
        return words.say(operation == Operation.READ ? "packet.read" : "packet.write");
    }

    private String address(String dns) {
        Component part = trace.topology().component(dns);
        return part != null && part.role() instanceof Role.Dns role && !role.records().isEmpty()
                ? role.records().getFirst().value()
                : words.say("packet.no-address");
    }
}
