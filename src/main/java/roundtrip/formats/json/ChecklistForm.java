package roundtrip.formats.json;

import java.util.Optional;
import java.util.function.Function;

import roundtrip.topology.exercise.Checklist;

/// The checklist of an exercise as JSON: `{"form": 1, "title": "…", "items": [{"id": "lb", "title": "A load balancer", "count": …}]}`.
public final class ChecklistForm {
    private ChecklistForm() {}

    /// @param name what the file is called in messages
    /// @throws roundtrip.formats.UnreadableException if it is no checklist: one sentence that says where, what and what to do
    public static Checklist read(String name, String text) {
        return read(name, text, _ -> Optional.empty());
    }

    /// @param objection what speaks against a rule that an item names, as a sentence
    public static Checklist read(String name, String text, Function<String, Optional<String>> objection) {
        return new ChecklistReader(Passage.of(name, text, 1), objection).read();
    }
}
