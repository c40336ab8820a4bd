package roundtrip.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import roundtrip.formats.Note;
import roundtrip.words.Words;

/// The notes of a run, counted by what they are about.
final class Tally {
    private final List<Note> notes = new ArrayList<>();

    void add(List<Note> more) {
        notes.addAll(more);
    }

    List<Note> notes() {
        return notes;
    }

    /// One line about several notes: `23 notes: 20 guesses, 3 mercies`.
    Optional<String> sum() {
        return notes.size() < 2 ? Optional.empty() : Optional.of(told());
    }

    String told() {
        Words words = Words.in("cli");
        Map<Note.Sort, Integer> counts = new EnumMap<>(Note.Sort.class);
        notes.forEach(note -> counts.merge(note.sort(), 1, Integer::sum));
        String number = words.count("tally", notes.size());
        String sorts = counts.entrySet().stream()
                .map(each -> words.count("tally." + each.getKey().name().toLowerCase(Locale.ROOT), each.getValue()))
                .collect(Collectors.joining(", "));
        return sorts.isEmpty() ? number : words.say("tally.sorts", number, sorts);
    }
}
