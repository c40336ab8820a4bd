package roundtrip.formats.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import roundtrip.topology.exercise.Checklist;
import roundtrip.topology.exercise.Checklist.Item;

/// Reads checklists. A member that is not known is a slip of the pen that would ask for less than the teacher meant, so it is refused.
final class ChecklistReader {
    static final int FORM = 1;
    static final List<String> DOCUMENT = List.of("$schema", "form", "title", "items");
    static final List<String> ITEM = List.of("id", "title", "text");

    private final Passage root;
    private final ConditionReader conditions;

    ChecklistReader(Passage root, Function<String, Optional<String>> objection) {
        this.root = root;
        conditions = new ConditionReader(objection);
    }

    Checklist read() {
        Members document = new Members(root);
        ConditionReader.only(root, DOCUMENT);
        document.required("form").form(FORM);
        String title = document.required("title").text();
        Passage items = document.required("items");
        if (items.isEmptyList()) {
            throw items.error("exercise.empty");
        }
        Map<String, Passage> owners = new HashMap<>();
        return new Checklist(title, items.items().stream().map(item -> item(item, owners)).toList());
    }

    private Item item(Passage json, Map<String, Passage> owners) {
        Members members = new Members(json);
        Passage id = members.required("id");
        if (!id.text().matches(Item.ID)) {
            throw id.error("exercise.id", JsonText.quoted(id.text()));
        }
        Passage first = owners.putIfAbsent(id.text(), id);
        if (first != null) {
            throw id.error("id.twice", JsonText.quoted(id.text()), first.path(), first.line());
        }
        Passage title = members.required("title");
        if (title.text().isBlank()) {
            throw title.error("exercise.title");
        }
        String text = members.text("text");
        return new Item(id.text(), title.text(), text == null ? "" : text, conditions.condition(json, ITEM));
    }
}
