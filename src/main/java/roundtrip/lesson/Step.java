package roundtrip.lesson;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One step of a walkthrough.
///
/// @param id stable while the parts that it speaks of stay, such as `on:lb` or `finding:REL-001:lb`
/// @param focus ids of the components, links and groups in the light; empty: the whole drawing
/// @param play what moves; absent if nothing does
public record Step(String id, String title, String caption, List<String> focus, @Nullable Play play) {
    public Step {
        focus = List.copyOf(focus);
    }
}
