package roundtrip.formats.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import roundtrip.topology.Acceptance;
import roundtrip.topology.Common;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Incident;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Scenario;
import roundtrip.topology.Term;
import roundtrip.topology.Traffic;
import roundtrip.topology.Trait;
import roundtrip.topology.Type;
import roundtrip.words.Words;

/// The JSON Schema (draft 2020-12) of the native form, as it follows from the model: kinds, properties and their types.
/// What the reader merely notes, such as an unknown kind or member, is valid; what it refuses is not, except for references.
final class SchemaDraft {
    private static final Words WORDS = Words.in("inspector");
    private static final int FARTHEST = 1_000_000;

    private SchemaDraft() {}

    static String text() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                .writeValueAsString(document()).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> document() {
        return map("$schema", "https://json-schema.org/draft/2020-12/schema",
                "title", "Roundtrip topology, form " + Forms.STANDARD.newest(),
                "description", "A web infrastructure as Roundtrip draws, plays and checks it; *.topology.json.",
                "type", "object",
                "anyOf", Stream.of("form", "groups", "nodes", "links").map(name -> map("required", List.of(name)))
                        .toList(),
                "properties", map("$schema", silent("string"), "form", map("type", "integer", "minimum", 1),
                        "id", silent("string"), "title", silent("string"),
                        "exercise", ranged("integer", 0, 3),
                        "groups", listOf("group"), "nodes", listOf("node"), "links", listOf("link"),
                        "scenarios", listOf("scenario"), "accepted", listOf("acceptance"), "lesson", map()),
                "$defs", definitions());
    }

    private static Map<String, Object> definitions() {
        return map("id", map("type", "string", "minLength", 1),
                "node", part(Trait.NODE, map("group", silent("string"), "services", listOf("service"))),
                "service", part(Trait.SERVICE, map()),
                "link", link(), "group", group(),
                "scenario", stating(List.of("id"), Scenario.PROPERTIES, map("id", reference("id"), "name",
                        silent("string"), "traffic", listOf("traffic"), "events", listOf("incident"))),
                "acceptance", map("type", "object", "required", List.of("rule", "subject", "reason"), "properties",
                        map("rule", map("type", "string", "pattern", "^" + Acceptance.RULE + "$"), "subject",
                                reference("id"), "reason", map("type", "string", "pattern", "\\S"), "as",
                                silent("string"))),
                "traffic", stating(List.of("client"), Traffic.PROPERTIES, map("client", reference("id"))),
                "incident", incident(),
                "at", pair(-FARTHEST), "size", pair(0),
                "record", map("type", "object", "required", List.of("name", "type", "value"), "properties",
                        map("name", map("type", "string"), "type", map("type", "string"), "value",
                                map("type", "string"))),
                "allowance", map("type", "object", "required", List.of("port", "from"), "properties",
                        map("port", map("anyOf", List.of(map("const", "any"),
                                map("type", "integer", "minimum", 1, "maximum", 65535))),
                                "from", map("type", "string"))),
                "check", map("type", List.of("object", "null"), "properties",
                        map("interMs", ranged("integer", 1, null), "fall", ranged("integer", 1, null),
                                "rise", ranged("integer", 1, null))));
    }

    /// An object with members of its own and those properties.
    private static Map<String, Object> stating(List<String> required, List<Property<?>> properties,
            Map<String, Object> own) {
        Map<String, Object> members = map();
        members.putAll(own);
        members.putAll(properties(properties));
        return map("type", "object", "required", required, "properties", members);
    }

    private static Map<String, Object> incident() {
        Map<String, Object> incident = stating(List.of("atMs", "op", "target"), Incident.PROPERTIES,
                map("target", reference("id")));
        Map<String, Object> here = map("type", "number");
        incident.put("allOf", List.of(
                when("op", map("const", "weight"), map("required", List.of("factor"), "properties",
                        map("factor", map("type", "integer", "minimum", 0, "maximum", 256)))),
                when("op", map("const", "slow"), map("properties",
                        map("factor", map("type", List.of("number", "null"), "exclusiveMinimum", 0)))),
                map("properties", map("atMs", here, "op", map("type", "string")))));
        return incident;
    }

    private static Map<String, Object> when(String member, Map<String, Object> value, Map<String, Object> then) {
        return map("if", map("properties", map(member, value)), "then", then);
    }

    private static Map<String, Object> part(Trait standing, Map<String, Object> more) {
        Map<String, Object> properties = map("id", reference("id"), "kind", kinds(standing), "name", silent("string"));
        properties.putAll(more);
        properties.putAll(properties(Common.PROPERTIES));
        placement(properties);
        List<Kind> known = Stream.of(Kind.values()).filter(kind -> kind.has(standing)).toList();
        return map("type", "object", "required", List.of("id", "kind"), "properties", properties,
                "allOf", Stream.concat(known.stream().filter(kind -> !kind.properties().isEmpty())
                        .map(kind -> when(map("const", kind.word()), kind.properties())),
                        Stream.of(when(map("not", map("enum", words(known))), Kind.OTHER.properties()))).toList());
    }

    private static Map<String, Object> when(Map<String, Object> kind, List<Property<?>> properties) {
        return map("if", map("properties", map("kind", kind)), "then", map("properties", properties(properties)));
    }

    private static Map<String, Object> kinds(Trait standing) {
        return suggestion(Stream.of(Kind.values()).filter(kind -> kind.has(standing)).toList());
    }

    /// These words, and any other too.
    private static Map<String, Object> suggestion(List<? extends Term> terms) {
        return map("anyOf", List.of(map("enum", words(terms)), map("type", "string")));
    }

    private static Map<String, Object> link() {
        Map<String, Object> properties = map("id", reference("id"), "kind", map("enum", words(LinkKind.values())),
                "from", reference("id"), "to", reference("id"), "label", silent("string"), "bends",
                map("type", List.of("array", "null"), "items", map("type", "array", "items",
                        map("type", "number", "minimum", -FARTHEST, "maximum", FARTHEST), "minItems", 2, "maxItems",
                        2)));
        return map("type", "object", "required", List.of("id", "kind", "from", "to"), "properties", properties, "allOf",
                Stream.of(LinkKind.values()).map(kind -> when(map("const", kind.word()), kind.properties())).toList());
    }

    private static Map<String, Object> group() {
        Map<String, Object> properties = map("id", reference("id"), "kind", suggestion(List.of(GroupKind.values())),
                "name", silent("string"), "parent", silent("string"));
        properties.putAll(properties(Group.PROPERTIES));
        placement(properties);
        return map("type", "object", "required", List.of("id", "kind"), "properties", properties);
    }

    private static void placement(Map<String, Object> properties) {
        properties.putAll(map("at", reference("at"), "size", reference("size"), "collapsed", silent("boolean"), "z",
                ranged("integer", -FARTHEST, FARTHEST)));
    }

    private static Map<String, Object> pair(int least) {
        return map("type", List.of("array", "null"), "items",
                map("type", "number", "minimum", least, "maximum", FARTHEST), "minItems", 2, "maxItems", 2);
    }

    private static Map<String, Object> properties(List<Property<?>> properties) {
        Map<String, Object> schemas = map();
        for (Property<?> property : properties) {
            SequencedMap<String, Object> schema = schema(property.type());
            String label = "property." + property.name();
            if (WORDS.has(label)) {
                schema.putFirst("title", WORDS.say(label));
            }
            if (property.fallback() != null && !(property.fallback() instanceof List<?>)) {
                schema.put("default", property.fallback() instanceof Term term ? term.word() : property.fallback());
            }
            schemas.put(property.name(), schema);
        }
        return schemas;
    }

    private static SequencedMap<String, Object> schema(Type<?> type) {
        return switch (type) {
            case Type.Flag _ -> silent("boolean");
            case Type.Whole(int least, int most) -> ranged("integer", least, most == Integer.MAX_VALUE ? null : most);
            case Type.Decimal(double least, double most) -> ranged("number", plain(least), plain(most));
            case Type.Text _ -> silent("string");
            case Type.Choice<?>(var values) -> map("enum", Stream.concat(words(values).stream(),
                    Stream.of((Object) null)).toList());
            case Type.Choices<?>(var values) -> map("type", List.of("array", "null"), "items",
                    map("enum", words(values)));
            case Type.Records _ -> listOf("record");
            case Type.Allowances _ -> listOf("allowance");
            case Type.Check _ -> map("$ref", "#/$defs/check");
        };
    }

    private static Number plain(double value) {
        return new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    private static SequencedMap<String, Object> silent(String type) {
        return map("type", List.of(type, "null"));
    }

    private static SequencedMap<String, Object> ranged(String type, Number least, Number most) {
        SequencedMap<String, Object> schema = silent(type);
        schema.put("minimum", least);
        if (most != null) {
            schema.put("maximum", most);
        }
        return schema;
    }

    private static SequencedMap<String, Object> listOf(String definition) {
        return map("type", List.of("array", "null"), "items", reference(definition));
    }

    private static Map<String, Object> reference(String definition) {
        return map("$ref", "#/$defs/" + definition);
    }

    private static List<Object> words(Term... terms) {
        return words(Arrays.asList(terms));
    }

    private static List<Object> words(List<? extends Term> terms) {
        return terms.stream().<Object>map(Term::word).toList();
    }

    private static SequencedMap<String, Object> map(Object... entries) {
        SequencedMap<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }
}
