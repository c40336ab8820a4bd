package roundtrip.report;

import java.util.Locale;

import roundtrip.simulation.Event;
import roundtrip.simulation.Reason;
import roundtrip.words.Words;

/// What an event of a trace is called on a line: everything but the legs.
final class HopSentence {
    private static final double NANOS_PER_MS = 1_000_000;

    private final Words words = Words.in("report");

    String of(Event event) {
        return switch (event) {
            case Event.Asked one -> say("asked." + one.operation().word());
            case Event.Named one ->
                say(one.remembered() ? "named.before" : "named", one.dns(), one.leftSeconds());
            case Event.Referred one -> say("referred." + word(one.server()));
            case Event.Connected one -> say("connected", one.to(), lasting(one));
            case Event.Agreed one -> say("agreed", one.to(), one.version().word(), one.roundTrips());
            case Event.Queued one -> say(one.served() ? "queued" : "queued.vain", lasting(one));
            case Event.LookedUp one -> say(one.hit() ? "hit" : "miss");
            case Event.Published _ -> say("published");
            case Event.Worked one -> say("worked", lasting(one));
            case Event.Picked one -> say("picked", one.backend(), one.attempt());
            case Event.Committed one -> say("committed", one.position());
            case Event.Relayed one -> say("relayed", one.position());
            case Event.Applied one -> say("applied", one.position());
            case Event.ReadAt one ->
                say(one.behind() == 0 ? "read" : one.own() ? "read.own" : "read.behind", one.behind());
            case Event.Circled one -> say("circled", String.join(words.say("trace.step"), one.way()));
            case Event.Trouble one -> say("trouble", reason(one.reason()), one.status());
            case Event.Ended one -> ended(one);
            default -> besides(event);
        };
    }

    private String ended(Event.Ended one) {
        return one.reason() == null
                ? say("ended", one.status())
                : say("ended.failed", reason(one.reason()), one.status());
    }

    /// What belongs to no request.
    private String besides(Event event) {
        return switch (event) {
            case Event.Switched one -> say(one.stopped() ? "stopped" : "healed");
            case Event.Paced one -> say("paced", TraceText.decimal(one.factor()));
            case Event.Ordered one -> say("ordered." + one.deed().word(), TraceText.decimal(one.factor()));
            case Event.Judged one -> say(one.healthy() ? "judged.up" : "judged.down", one.backend());
            case Event.Chosen _ -> say("chosen");
            case Event.TookOver _ -> say("took-over");
            case Event.Promoted _ -> say("promoted");
            case Event.Lost one -> say("lost", one.writes(),
                    String.join(words.say("list"), one.requests().stream().map(String::valueOf).toList()));
            case Event.Diverged one -> say("diverged", one.writes());
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    private String lasting(Event event) {
        return words.say("milliseconds", TraceText.decimal((event.endNs() - event.atNs()) / NANOS_PER_MS));
    }

    private static String reason(Reason reason) {
        return Words.in("simulation").say("reason." + reason.word());
    }

    private String say(String key, Object... values) {
        return words.say("hop." + key, values);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
