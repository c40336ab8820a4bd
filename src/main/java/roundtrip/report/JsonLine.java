package roundtrip.report;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import roundtrip.words.Harmless;

/// JSON in one line, members in the order in which they were put.
final class JsonLine {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonLine() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode list(List<String> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    static String of(ObjectNode object) {
        return Harmless.text(MAPPER.writeValueAsString(object), found -> "\\u%04x".formatted((int) found));
    }
}
