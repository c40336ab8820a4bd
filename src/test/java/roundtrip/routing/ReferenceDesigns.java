package roundtrip.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import roundtrip.topology.Allowance;
import roundtrip.topology.Attributes;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Extras;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Table;
import roundtrip.topology.Term;
import roundtrip.topology.Topology;
import roundtrip.topology.Type;

/// The reference designs with what is expected of them. Reads just what they hold; the program's own reader is strict.
public final class ReferenceDesigns {
    public static final List<String> NAMES = List.of("0-simple-web-stack", "1-distributed-web-infrastructure",
            "1b-distributed-as-drawn", "2-secured-and-monitored", "3-scale-up", "4-wordpress-single-vm",
            "5-blog-cdn-cache", "6-multi-az");

    private ReferenceDesigns() {}

    public record Row(String design, List<String> removed, String read, String write) {}

    public static Stream<String> names() {
        return NAMES.stream();
    }

    public static JsonNode json(String name) {
        try (InputStream file = ReferenceDesigns.class.getResourceAsStream("/reference-designs/" + name + ".json")) {
            return new JsonMapper().readTree(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static Stream<Row> rows() {
        return names().flatMap(name -> json(name).get("whatIf").valueStream()
                .map(row -> new Row(name, row.get("remove").valueStream().map(JsonNode::asString).toList(),
                        row.get("read").asString(), row.get("write").asString())));
    }

    /// The pairs `rule subject` of that member, `expected` or `mustNotRaise`.
    public static List<String> pairs(String name, String member) {
        return json(name).get(member).valueStream()
                .map(pair -> pair.get("rule").asString() + " " + pair.get("subject").asString()).toList();
    }

    public static Topology topology(String name) {
        return design(name).topology();
    }

    public static Design design(String name) {
        JsonNode root = json(name);
        List<Component> components = new ArrayList<>();
        for (JsonNode node : root.get("nodes")) {
            components.add(component(node, node.get("id").asString()));
            for (JsonNode service : node.path("services")) {
                components.add(component(service,
                        Component.path(node.get("id").asString(), service.get("id").asString())));
            }
        }
        Topology topology = new Topology(Table.of(components),
                Table.of(root.get("links").valueStream().map(ReferenceDesigns::link).toList()),
                Table.of(root.get("groups").valueStream().map(ReferenceDesigns::group).toList()));
        JsonNode exercise = root.get("exercise");
        return new Design(root.get("id").asString(), root.get("title").asString(),
                exercise.isNull() ? null : exercise.asInt(), topology, Extras.none());
    }

    private static Component component(JsonNode node, String id) {
        Kind kind = Kind.of(node.get("kind").asString()).orElseThrow();
        Component component = Component.of(id, kind).called(node.path("name").asString(null));
        if (node.has("group")) {
            component = component.inside(node.get("group").asString());
        }
        for (Map.Entry<Property<?>, Object> given : given(kind.allProperties(), node).entrySet()) {
            component = component.with(property(given.getKey()), given.getValue());
        }
        return component;
    }

    private static Link link(JsonNode node) {
        LinkKind kind = LinkKind.of(node.get("kind").asString()).orElseThrow();
        return Link.of(node.get("id").asString(), kind, node.get("from").asString(), node.get("to").asString())
                .stating(attributes(kind.properties(), node));
    }

    private static Group group(JsonNode node) {
        return Group.of(node.get("id").asString(), GroupKind.of(node.get("kind").asString()).orElseThrow())
                .inside(node.path("parent").asString(null)).stating(attributes(Group.PROPERTIES, node));
    }

    private static Attributes attributes(List<Property<?>> properties, JsonNode node) {
        Attributes attributes = Attributes.none();
        for (Map.Entry<Property<?>, Object> given : given(properties, node).entrySet()) {
            attributes = attributes.with(property(given.getKey()), given.getValue());
        }
        return attributes;
    }

    @SuppressWarnings("unchecked") // value(…) gives what the type of the property asks for
    private static Property<Object> property(Property<?> property) {
        return (Property<Object>) property;
    }

    private static Map<Property<?>, Object> given(List<Property<?>> properties, JsonNode node) {
        Map<Property<?>, Object> given = new LinkedHashMap<>();
        for (Property<?> property : properties) {
            if (node.has(property.name())) {
                given.put(property, value(property.type(), node.get(property.name())));
            }
        }
        return given;
    }

    private static Object value(Type<?> type, JsonNode node) {
        return switch (type) {
            case Type.Flag _ -> node.asBoolean();
            case Type.Whole _ -> node.asInt();
            case Type.Decimal _ -> new BigDecimal(node.asString());
            case Type.Text _ -> node.asString();
            case Type.Choice<?> choice -> term(choice.values(), node);
            case Type.Choices<?> choices -> node.valueStream().map(item -> term(choices.values(), item)).toList();
            case Type.Records _ -> node.valueStream().map(item -> DnsRecord.of(item.get("name").asString(),
                    item.get("type").asString(), item.get("value").asString())).toList();
            case Type.Allowances _ -> node.valueStream().map(item -> Allowance.of(
                    item.get("port").isNumber() ? item.get("port").asInt() : null, item.get("from").asString()))
                    .toList();
            case Type.Check _ -> throw new IllegalArgumentException("no reference design states a check");
        };
    }

    private static Object term(List<? extends Term> values, JsonNode node) {
        return values.stream().filter(value -> value.word().equals(node.asString())).findFirst().orElseThrow();
    }
}
