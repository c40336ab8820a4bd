package roundtrip.ui.start;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import roundtrip.words.Words;

/// Says when something was, as people do.
final class When {
    private static final int WEEK = 7;

    private When() {}

    /// "Today, 9:40", "Yesterday, 16:12", "Monday, 11:05", "12 May", "12 May 2024".
    static String said(ZonedDateTime then, ZonedDateTime now) {
        long days = ChronoUnit.DAYS.between(then.toLocalDate(), now.toLocalDate());
        String time = format("H:mm", then);
        Words words = Words.in("ui");
        if (days == 0) {
            return words.say("when.today", time);
        }
        if (days == 1) {
            return words.say("when.yesterday", time);
        }
        if (days > 1 && days < WEEK) {
            return words.say("when.weekday", format("EEEE", then), time);
        }
        return format(then.getYear() == now.getYear() ? "d MMMM" : "d MMMM yyyy", then);
    }

    private static String format(String pattern, ZonedDateTime then) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(then);
    }
}
