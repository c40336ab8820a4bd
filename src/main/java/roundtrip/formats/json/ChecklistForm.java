package roundtrip.formats.json;

import roundtrip.topology.exercise.Checklist;

/// The checklist of an exercise as JSON: `{"form": 1, "title": "…", "items": [{"id": "lb", "title": "A load balancer", "count": …}]}`.
public final class ChecklistForm {
    private ChecklistForm() {}

    /// @param name what the file is called in messages
    /// @throws roundtrip.formats.UnreadableException if it is no checklist: one sentence that says where, what and what to do
    public static Checklist read(String name, String text) {
        return new ChecklistReader(Passage.of(name, text, 1)).read();
    }
}
