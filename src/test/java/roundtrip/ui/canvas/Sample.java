package roundtrip.ui.canvas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import roundtrip.formats.json.JsonFormat;
import roundtrip.topology.Design;
import roundtrip.topology.Placement;
import roundtrip.topology.Topology;

/// Drawings for tests of the canvas.
final class Sample {
    private Sample() {}

    /// The distributed exercise, placed by hand.
    static Topology exercise() {
        Topology drawn = reference("1-distributed-web-infrastructure").topology();
        drawn = at(drawn, "user", 272, 0);
        drawn = at(drawn, "dns", 544, 0);
        drawn = at(drawn, "lb", 232, 160);
        drawn = at(drawn, "s1", 0, 304);
        return at(drawn, "s2", 448, 304);
    }

    static Design reference(String name) {
        String resource = "/reference-designs/" + name + ".json";
        try (var stream = Sample.class.getResourceAsStream(resource)) {
            return new JsonFormat().read(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8)).design();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Topology at(Topology topology, String id, double x, double y) {
        return topology.with(topology.component(id).placed(Placement.at(x, y)));
    }

    static List<Badge> badges() {
        return List.of(new Badge("lb", "critical", "Single point of failure"),
                new Badge("s1/db", "high", "Single writer"), new Badge("*", "high", "No firewall"),
                new Badge("l3", "high", "No HTTPS"), new Badge("*", "high", "No monitoring"),
                new Badge("s1", "medium", "Everything on one machine"),
                new Badge("s2", "medium", "Everything on one machine"),
                new Badge("s2/app", "info", "Old data right after saving"));
    }
}
