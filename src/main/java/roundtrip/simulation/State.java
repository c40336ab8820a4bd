package roundtrip.simulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The numbers from which an algorithm makes its next pick, by the names that they have in its source.
///
/// @param whole of the algorithm
/// @param backends of each backend, in the order of declaration
public record State(SequencedMap<String, Long> whole, List<SequencedMap<String, Long>> backends) {
    public State {
        whole = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(whole));
        backends = List.copyOf(backends);
    }

    /// Names and numbers in turn.
    public static SequencedMap<String, Long> numbers(Object... namesAndNumbers) {
        SequencedMap<String, Long> numbers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            numbers.put((String) namesAndNumbers[i], ((Number) namesAndNumbers[i + 1]).longValue());
        }
        return numbers;
    }
}
