package roundtrip.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import roundtrip.simulation.Event;
import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Message;
import roundtrip.simulation.Trace;
import roundtrip.words.Harmless;
import roundtrip.words.Words;

/// Every step of every request for people: its number, when, where, what, and after which step. What belongs to no request
/// comes last.
public final class HopsText {
    private static final double NANOS_PER_MS = 1_000_000;

    private final Trace trace;
    private final Words words = Words.in("report");
    private final HopSentence sentence = new HopSentence();

    private HopsText(Trace trace) {
        this.trace = trace;
    }

    /// @param page told one request after another
    public static void tell(Trace trace, Consumer<String> page) {
        HopsText text = new HopsText(trace);
        if (trace.requests().isEmpty()) {
            page.accept(text.words.say("trace.nobody") + '\n');
        }
        Map<Integer, List<Event>> groups = new LinkedHashMap<>();
        trace.events().forEach(event -> groups
                .computeIfAbsent(event instanceof Event.OfRequest one ? one.request() : 0, _ -> new ArrayList<>())
                .add(event));
        List<Event> besides = groups.remove(0);
        groups.forEach((request, events) -> page.accept(text.words.say("hops.request", request) + '\n'
                + text.page(events) + '\n'));
        if (besides != null) {
            page.accept(text.words.say("hops.besides") + '\n' + text.page(besides) + '\n');
        }
    }

    private String page(List<Event> events) {
        Columns columns = new Columns();
        columns.row(words.say("trace.number"), words.say("trace.at"), words.say("hops.where"), words.say("hops.what"),
                words.say("hops.after"));
        events.forEach(event -> columns.row(String.valueOf(event.id()),
                words.say("milliseconds", TraceText.decimal(event.atNs() / NANOS_PER_MS)), where(event), what(event),
                event.cause() < 0 ? "" : String.valueOf(event.cause())));
        return columns.page();
    }

    private String where(Event event) {
        return event instanceof Leg leg ? leg.from() + words.say("trace.step") + leg.to() : event.place();
    }

    private String what(Event event) {
        return event instanceof Leg leg ? what(leg) : sentence.of(event);
    }

    private String what(Leg leg) {
        Message message = Message.of(trace, leg);
        String headers = message.headers().stream()
                .map(header -> words.say("hops.header", header.name(), header.value()))
                .collect(Collectors.joining());
        String heard = words.say("hops.heard." + message.heard().word());
        String fate = leg.fate() == Event.Fate.ARRIVED
                ? ""
                : words.say("hops.fate." + HopSentence.word(leg.fate()));
        return Harmless.line(message.line() + headers) + heard + fate;
    }
}
