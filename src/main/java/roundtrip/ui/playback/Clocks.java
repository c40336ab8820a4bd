package roundtrip.ui.playback;

import java.util.Locale;

import roundtrip.words.Words;

/// How times are written.
public final class Clocks {
    private static final double NANOS = 1e9;

    private Clocks() {}

    /// "14.2 s"
    public static String seconds(long ns) {
        return Words.in("playback").say("seconds", String.format(Locale.ROOT, "%.1f", ns / NANOS));
    }

    /// "20 s"
    static String wholeSeconds(long ns) {
        return Words.in("playback").say("seconds", String.valueOf(Math.round(ns / NANOS)));
    }

    static String milliseconds(long ns) {
        return Words.in("playback").say("milliseconds", String.valueOf(Math.round(ns / 1e6)));
    }
}
