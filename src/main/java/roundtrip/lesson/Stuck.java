package roundtrip.lesson;

import java.util.List;

import roundtrip.simulation.Event;
import roundtrip.simulation.Reason;
import roundtrip.words.Words;

/// The step of a request that does not get through.
final class Stuck {
    private Stuck() {}

    static Step step(String key, Telling telling, Route route, Play play) {
        String place = route.trouble().map(Event.Trouble::place).orElse(route.request().path().getLast());
        Reason reason = route.request().reason();
        String why = Words.in("simulation").say("reason." + (reason == null ? Reason.NO_WAY : reason).word());
        return new Step(key, telling.say(key + ".title"), telling.say(key + ".caption", telling.name(place), why),
                List.of(place), play);
    }
}
