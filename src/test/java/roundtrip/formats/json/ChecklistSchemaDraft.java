package roundtrip.formats.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import roundtrip.topology.Acceptance;
import roundtrip.topology.Common;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Term;
import roundtrip.topology.Trait;
import roundtrip.topology.Type;
import roundtrip.topology.exercise.Checklist.Item;

/// The JSON Schema (draft 2020-12) of checklists, as it follows from the model.
final class ChecklistSchemaDraft {
    private ChecklistSchemaDraft() {}

    static String text() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                .writeValueAsString(document()).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> document() {
        Map<String, Object> schema = map("$schema", "https://json-schema.org/draft/2020-12/schema", "title",
                "Checklist of an exercise for Roundtrip");
        schema.putAll(closed(List.of("form", "title", "items"), map("$schema", map("type", "string"), "form",
                map("const", 1), "title", map("type", "string"), "items",
                map("type", "array", "minItems", 1, "items", map("$ref", "#/$defs/item")))));
        schema.put("$defs", map("item", condition(List.of("id", "title"), map("id",
                map("type", "string", "pattern", "^" + Item.ID + "$"), "title",
                map("type", "string", "pattern", "\\S"), "text", map("type", List.of("string", "null")))),
                "condition", condition(List.of(), map()),
                "selection", selection(map()), "amount", closed(List.of(), amount())));
        return schema;
    }

    private static Map<String, Object> condition(List<String> required, Map<String, Object> beside) {
        Map<String, Object> members = map();
        members.putAll(beside);
        Map<String, Object> many = map("type", "array", "minItems", 1, "items", map("$ref", "#/$defs/condition"));
        Map<String, Object> link = map("kind", words(LinkKind.values()), "from", map("$ref", "#/$defs/selection"), "to",
                map("$ref", "#/$defs/selection"), "encrypted", map("type", List.of("boolean", "null")), "with",
                map("type", List.of("object", "null")));
        link.putAll(amount());
        Map<String, Object> entry = map("encrypted", map("type", List.of("boolean", "null")));
        entry.putAll(amount());
        members.putAll(map("all", many, "any", many, "not", map("$ref", "#/$defs/condition"), "count",
                selection(amount()), "link", closed(List.of(), link), "guards", map("$ref", "#/$defs/amount"), "entry",
                closed(List.of(), entry), "record",
                closed(List.of("name"),
                        map("name", map("type", "string"), "type", map("type", List.of("string", "null")))),
                "noFinding", map("type", "string", "pattern", "^" + Acceptance.RULE + "$")));
        Map<String, Object> condition = closed(required, members);
        condition.put("oneOf", ConditionReader.SORTS.stream().map(sort -> map("required", List.of(sort))).toList());
        return condition;
    }

    /// What parts may state depends on their kind.
    private static Map<String, Object> selection(Map<String, Object> more) {
        Map<String, Object> kind = words(Kind.values());
        Map<String, Object> members = map("kind",
                map("anyOf", List.of(kind, map("type", "array", "items", kind), map("type", "null"))), "trait",
                map("enum", Stream.of(Trait.values()).map(ConditionReader::word).toList()), "only",
                words(Stream.of(Kind.values()).filter(one -> one.has(Trait.SERVICE)).toArray(Kind[]::new)), "with",
                map("type", List.of("object", "null")));
        members.putAll(more);
        Map<String, Object> selection = closed(List.of(), members);
        Stream<Map<String, Object>> cases = Stream.of(Kind.values())
                .map(one -> map("if",
                        map("properties", map("kind", map("const", one.word())), "required", List.of("kind")),
                        "then", map("properties", map("with", with(one.allProperties())))));
        Map<String, Object> otherwise = map("if", map("not", map("properties", map("kind", map("type", "string")),
                "required", List.of("kind"))), "then", map("properties", map("with", with(Common.PROPERTIES))));
        selection.put("allOf", Stream.concat(cases, Stream.of(otherwise)).toList());
        return selection;
    }

    private static Map<String, Object> with(List<Property<?>> properties) {
        Map<String, Object> members = map();
        properties.forEach(property -> members.put(property.name(), value(property.type())));
        Map<String, Object> with = closed(List.of(), members);
        with.put("type", List.of("object", "null"));
        return with;
    }

    private static Map<String, Object> value(Type<?> type) {
        return switch (type) {
            case Type.Flag _ -> map("type", List.of("boolean", "null"));
            case Type.Whole _ -> map("type", List.of("integer", "null"));
            case Type.Decimal _ -> map("type", List.of("number", "null"));
            case Type.Text _ -> map("type", List.of("string", "null"));
            case Type.Choice<?>(var values) -> map("enum", values.stream().map(Term::word).toList());
            case Type.Choices<?> _,Type.Records _,Type.Allowances _ -> map("type", List.of("array", "null"));
            case Type.Check _ -> map("type", List.of("object", "null"));
        };
    }

    private static Map<String, Object> amount() {
        return map("atLeast", map("type", List.of("integer", "null"), "minimum", 0), "atMost",
                map("type", List.of("integer", "null"), "minimum", 0));
    }

    private static Map<String, Object> closed(List<String> required, Map<String, Object> members) {
        return map("type", "object", "required", required, "additionalProperties", false, "properties", members);
    }

    private static Map<String, Object> words(Term... terms) {
        return map("enum", Arrays.stream(terms).map(Term::word).toList());
    }

    private static Map<String, Object> map(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }
}
