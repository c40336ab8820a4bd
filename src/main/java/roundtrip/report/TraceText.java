package roundtrip.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import roundtrip.simulation.Reason;
import roundtrip.simulation.RequestRecord;
import roundtrip.simulation.Trace;
import roundtrip.words.Words;

/// A run for somebody who cannot see it: each request with its way, who chose whom, how many were served.
public final class TraceText {
    private static final double NANOS_PER_MS = 1_000_000;
    private static final double NANOS_PER_SECOND = 1_000_000_000;

    private final Trace trace;
    private final Words words = Words.in("report");

    private TraceText(Trace trace) {
        this.trace = trace;
    }

    public static String page(Trace trace) {
        TraceText text = new TraceText(trace);
        return trace.requests().isEmpty()
                ? text.words.say("trace.nobody") + '\n' + text.notes()
                : text.requests() + '\n' + text.choices() + text.served() + text.notes();
    }

    private String requests() {
        Columns columns = new Columns();
        columns.row(words.say("trace.number"), words.say("trace.at"), words.say("trace.wish"),
                words.say("trace.status"),
                words.say("trace.took"), words.say("trace.path"));
        for (RequestRecord request : trace.requests()) {
            columns.row(String.valueOf(request.number()),
                    words.say("seconds", decimal(request.startNs() / NANOS_PER_SECOND)),
                    request.operation().word(), status(request),
                    words.say("milliseconds", decimal(request.durationNs() / NANOS_PER_MS)), path(request));
        }
        return columns.page();
    }

    /// Three places at most, none that say nothing.
    static String decimal(double number) {
        return BigDecimal.valueOf(Math.round(number * 1000), 3).stripTrailingZeros().toPlainString();
    }

    private static String status(RequestRecord request) {
        return request.status() == 0 ? Words.in("report").say("trace.silence") : String.valueOf(request.status());
    }

    private String path(RequestRecord request) {
        String path = String.join(words.say("trace.step"), request.path());
        Reason reason = request.reason();
        return reason == null
                ? path
                : words.say("trace.failed", path, Words.in("simulation").say("reason." + reason.word()));
    }

    private String choices() {
        StringBuilder page = new StringBuilder();
        Choices.of(trace).forEach((place, backends) -> {
            String counted = counts(backends).entrySet().stream()
                    .map(entry -> words.count("trace.times", entry.getValue(), entry.getKey()))
                    .collect(Collectors.joining(words.say("list")));
            page.append(words.say("trace.choices", Naming.introduced(trace.topology(), place), counted)).append('\n');
        });
        return page.toString();
    }

    private static Map<String, Integer> counts(List<String> backends) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        backends.forEach(backend -> counts.merge(backend, 1, Integer::sum));
        return counts;
    }

    private String served() {
        long answered = trace.requests().stream().filter(RequestRecord::isAnswered).count();
        return words.count("trace.served", trace.requests().size(), answered, trace.run().seed()) + '\n';
    }

    private String notes() {
        return Notes.lines(trace.notes()).stream().map(line -> line + '\n').collect(Collectors.joining());
    }
}
