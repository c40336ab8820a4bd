package roundtrip.ui.shell;

import java.util.List;

import roundtrip.files.Example;
import roundtrip.files.Examples;
import roundtrip.files.Opened;
import roundtrip.files.Opener;
import roundtrip.ui.start.Sample;
import roundtrip.words.Words;

/// The examples as cards of the start page. An exercise has one answer among them; another drawing of it is an example.
final class Samples {
    private Samples() {}

    static List<Sample> all(Opener opener) {
        return Examples.all().stream().map(example -> sample(example, opener.open(example))).toList();
    }

    /// What the window calls it, which may be longer than a card allows.
    static String title(Example example, String onCard) {
        Words words = Words.in("ui");
        String key = "sample." + example.id() + ".title";
        return words.has(key) ? words.say(key) : onCard;
    }

    private static Sample sample(Example example, Opened opened) {
        Words words = Words.in("ui");
        String key = "sample." + example.id();
        String title = opened.design().title();
        boolean answer = !words.has(key + ".free");
        return new Sample(example.id(),
                words.has(key) ? words.say(key) : title == null ? example.id() : title,
                words.has(key + ".line") ? words.say(key + ".line") : "", answer ? example.exercise() : null,
                opened.placed());
    }
}
