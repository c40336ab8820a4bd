package roundtrip.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import roundtrip.formats.json.JsonFormat;
import roundtrip.topology.Design;
import roundtrip.topology.Topology;

/// The reference designs with what is expected of them.
public final class ReferenceDesigns {
    public static final List<String> NAMES = List.of("0-simple-web-stack", "1-distributed-web-infrastructure",
            "1b-distributed-as-drawn", "2-secured-and-monitored", "3-scale-up", "4-wordpress-single-vm",
            "5-blog-cdn-cache", "6-multi-az");

    private ReferenceDesigns() {}

    /// What is left without some parts.
    public record Row(String design, List<String> removed, String read, String write) {}

    public static Stream<String> names() {
        return NAMES.stream();
    }

    private static String text(String name) {
        try (InputStream file = ReferenceDesigns.class.getResourceAsStream("/reference-designs/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Stream<JsonNode> member(String name, String member) {
        return new JsonMapper().readTree(text(name)).get(member).valueStream();
    }

    public static Stream<Row> rows() {
        return names().flatMap(name -> member(name, "whatIf")
                .map(row -> new Row(name, row.get("remove").valueStream().map(JsonNode::asString).toList(),
                        row.get("read").asString(), row.get("write").asString())));
    }

    /// The pairs `rule subject` of that member, `expected` or `mustNotRaise`.
    public static List<String> pairs(String name, String member) {
        return member(name, member).map(pair -> pair.get("rule").asString() + " " + pair.get("subject").asString())
                .toList();
    }

    public static Topology topology(String name) {
        return design(name).topology();
    }

    public static Design design(String name) {
        return new JsonFormat().read(name, text(name)).design();
    }
}
