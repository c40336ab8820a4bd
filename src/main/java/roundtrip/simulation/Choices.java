package roundtrip.simulation;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Intervention.Choice;

/// Choices that somebody has seen before something was done: the past stays as it was.
final class Choices {
    private record Key(String place, int request, int attempt) {}

    private final Map<Key, Choice> seen = new HashMap<>();

    Choices(Run run) {
        for (Intervention done : run.interventions()) {
            done.chosen().forEach(
                    choice -> seen.put(new Key(choice.place(), choice.request(), choice.attempt()), choice));
        }
    }

    /// What was chosen; null if nobody has seen that yet.
    @Nullable
    Choice chosen(String place, int request, int attempt) {
        return seen.isEmpty() ? null : seen.get(new Key(place, request, attempt));
    }
}
