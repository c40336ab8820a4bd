package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/// The pointers and counters of all balancers over the whole run.
final class Dials {
    private static final class Choices {
        final Moments<String> all = new Moments<>();
        final SequencedMap<String, Moments<String>> each = new LinkedHashMap<>();
    }

    private final Trace trace;
    private final SequencedMap<String, Choices> places = new LinkedHashMap<>();

    Dials(Trace trace, long[] begin) {
        this.trace = trace;
        trace.backends().forEach((place, backends) -> {
            Choices choices = new Choices();
            backends.forEach(backend -> choices.each.put(backend, new Moments<>()));
            places.put(place, choices);
        });
        for (Event event : trace.events()) {
            Choices choices = places.get(event.place());
            if (event instanceof Event.Picked pick && choices != null) {
                choices.all.add(begin[pick.id()], pick.backend());
                choices.each.computeIfAbsent(pick.backend(), _ -> new Moments<>()).add(begin[pick.id()], "");
            }
        }
    }

    List<Scene.Dial> at(long instant) {
        List<Scene.Dial> dials = new ArrayList<>();
        places.forEach((place, choices) -> {
            int made = choices.all.countAt(instant);
            SequencedMap<String, Integer> counts = new LinkedHashMap<>();
            choices.each.forEach((backend, moments) -> counts.put(backend, moments.countAt(instant)));
            dials.add(new Scene.Dial(place, next(place, choices, made), counts,
                    made == 0 ? -1 : instant - choices.all.at(made - 1)));
        });
        return dials;
    }

    /// The choice that comes; after the last one whom the balancer would choose.
    private @Nullable String next(String place, Choices choices, int made) {
        List<String> all = choices.all.all();
        return made < all.size() ? all.get(made) : trace.upcoming().get(place);
    }
}
