package roundtrip.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Operation;
import roundtrip.simulation.LogLine.Sort;
import roundtrip.simulation.LogLine.Word;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Terms.Deed;
import roundtrip.words.Words;

/// Which events are told, and with which sentence.
final class Log {
    private final Trace trace;

    Log(Trace trace) {
        this.trace = trace;
    }

    /// The line for an event; absent if it goes without saying.
    @Nullable
    LogLine line(Event event, long stageNs) {
        return switch (event) {
            case Event.Leg leg when leg.phase() == Phase.DNS_QUESTION ->
                line(event, stageNs, Sort.ADDRESS, "log.dns", part(leg.to()));
            case Event.Picked pick when isBalancer(pick.place()) -> line(event, stageNs, Sort.CHOSEN,
                    pick.attempt() == 1 ? "log.turn" : "log.again", part(Segment.host(pick.backend())));
            case Event.Committed commit -> line(event, stageNs, Sort.WRITTEN, "log.write", part(commit.place()));
            case Event.Applied applied -> line(event, stageNs, Sort.COPIED, "log.copied", part(applied.place()));
            case Event.Published one -> line(event, stageNs, Sort.WRITTEN, "log.published", part(one.place()));
            case Event.LookedUp one when one.hit() -> line(event, stageNs, Sort.READ, "log.hit", part(one.place()));
            case Event.Circled one -> line(event, stageNs, Sort.FAILED, "log.circled", part(one.place()),
                    new Word.Plain(String.join(Words.in("simulation").say("step"), one.way())));
            case Event.Trouble trouble when trouble.reason() == Reason.READ_ONLY ->
                line(event, stageNs, Sort.FAILED, "log.read-only", part(trouble.place()));
            case Event.Lost lost -> lost(lost, stageNs);
            case Event.Diverged one -> line(event, stageNs, Sort.COPIED,
                    one.writes() > 0 ? counted("log.diverged", one.writes()) : "log.rejoined", part(one.place()),
                    plain(one.writes()));
            case Event.Chosen one -> line(event, stageNs, Sort.PROMOTED, "log.chosen", part(one.place()));
            case Event.ReadAt read when read.behind() > 0 -> line(event, stageNs, Sort.STALE,
                    counted(read.own() ? "log.stale.own" : "log.stale", read.behind()), part(read.place()),
                    plain(read.behind()));
            case Event.Ended ended when ended.reason() == null -> line(event, stageNs, Sort.ANSWERED, "log.answered",
                    new Word.Plain(String.valueOf(ended.status())));
            case Event.Ended ended -> failure(ended, stageNs);
            case Event.Switched one -> switched(one, stageNs);
            case Event.Paced paced when paced.factor() == 1 ->
                line(event, stageNs, Sort.HEALED, "log.quick", part(paced.place()));
            case Event.Paced paced -> line(event, stageNs, Sort.STOPPED, "log.slow", part(paced.place()),
                    number(paced.factor()));
            case Event.Ordered order -> line(event, stageNs,
                    order.deed() == Deed.READY ? Sort.HEALED : Sort.ORDERED, "log." + order.deed().word(),
                    part(order.place()), number(order.factor()));
            case Event.Judged judged -> line(event, stageNs, judged.healthy() ? Sort.CHECK_PASSED : Sort.CHECK_FAILED,
                    judged.healthy() ? "log.up" : "log.down", part(judged.place()),
                    part(Segment.host(judged.backend())));
            case Event.TookOver over -> line(event, stageNs, Sort.TOOK_OVER, "log.takes-over", part(over.place()));
            case Event.Promoted one -> line(event, stageNs, Sort.PROMOTED, "log.promoted", part(one.place()));
            case Event.Asked asked -> line(event, stageNs, Sort.ASKED,
                    asked.operation() == Operation.READ ? "log.asks.read" : "log.asks.write");
            default -> before(event, stageNs);
        };
    }

    /// What comes before a request is sent or served: its address, keys, a free place.
    private static @Nullable LogLine before(Event event, long stageNs) {
        return switch (event) {
            case Event.Referred one -> line(event, stageNs, Sort.ADDRESS, "log.referred." + word(one.server()),
                    part(one.place()));
            case Event.Named named -> line(event, stageNs, Sort.ADDRESS,
                    named.remembered() ? "log.named.before" : "log.named", part(named.dns()),
                    plain(named.leftSeconds()));
            case Event.Agreed one -> line(event, stageNs, Sort.SEALED, counted("log.agreed", one.roundTrips()),
                    part(one.to()), new Word.Plain(one.version().word()), plain(one.roundTrips()));
            case Event.Queued queued -> line(event, stageNs, Sort.QUEUED,
                    queued.served() ? "log.queued" : "log.queued.vain", part(queued.place()),
                    plain(Math.round((queued.endNs() - queued.atNs()) / (double) Pace.MS)));
            default -> null;
        };
    }

    private boolean isBalancer(String place) {
        return trace.backends().containsKey(place);
    }

    private LogLine failure(Event.Ended ended, long stageNs) {
        Word.Part place = part(Segment.host(failedAt(ended)));
        if (ended.status() > 0) {
            return line(ended, stageNs, Sort.FAILED, "log.failed.status",
                    new Word.Plain(String.valueOf(ended.status())), place);
        }
        Reason reason = ended.reason();
        return line(ended, stageNs, Sort.FAILED, "log.failed.reason", place,
                new Word.Why(reason == null ? Reason.NO_ANSWER : reason));
    }

    /// Where the trouble of this request began.
    private String failedAt(Event.Ended ended) {
        String place = ended.place();
        for (int id = ended.cause(); id >= 0; id = trace.events().get(id).cause()) {
            if (trace.events().get(id) instanceof Event.Trouble trouble && !isDns(trouble.place())) {
                place = trouble.place();
            }
        }
        return place;
    }

    /// A request does without DNS if it must.
    private boolean isDns(String id) {
        Component part = trace.topology().component(id);
        return part != null && part.kind() == Kind.DNS;
    }

    private LogLine switched(Event.Switched one, long stageNs) {
        boolean isLink = trace.topology().link(one.target()) != null;
        String key = isLink
                ? one.stopped() ? "log.cut" : "log.mended"
                : one.stopped() ? "log.stopped" : "log.healed";
        return line(one, stageNs, one.stopped() ? Sort.STOPPED : Sort.HEALED, key, part(one.target()));
    }

    private static LogLine lost(Event.Lost lost, long stageNs) {
        String whose = lost.requests().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return line(lost, stageNs, Sort.LOST, counted("log.lost", lost.writes()), plain(lost.writes()),
                new Word.Plain(whose));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String counted(String key, long number) {
        return key + (number == 1 ? ".one" : ".many");
    }

    private static Word plain(long number) {
        return new Word.Plain(String.valueOf(number));
    }

    private static Word number(double number) {
        return new Word.Plain(new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString());
    }

    private static Word.Part part(String id) {
        return new Word.Part(id);
    }

    /// Sentences about a request begin with its number.
    private static LogLine line(Event event, long stageNs, Sort sort, String key, Word... words) {
        List<Word> all = new ArrayList<>();
        int request = event instanceof Event.OfRequest one ? one.request() : 0;
        if (request > 0) {
            all.add(new Word.Plain(String.valueOf(request)));
        }
        all.addAll(List.of(words));
        return new LogLine(stageNs, event.atNs(), sort, key, request, event.id(), all);
    }
}
