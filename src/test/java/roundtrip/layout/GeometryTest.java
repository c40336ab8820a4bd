package roundtrip.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import roundtrip.formats.json.JsonFormat;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

class GeometryTest {
    static Topology reference(String name) throws IOException {
        try (InputStream in = GeometryTest.class.getResourceAsStream("/reference-designs/" + name + ".json")) {
            return new JsonFormat().read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)).design()
                    .topology();
        }
    }

    private static Topology at(Topology topology, String id, double x, double y) {
        return topology.with(topology.component(id).placed(Placement.at(x, y)));
    }

    private static Topology distributed() throws IOException {
        Topology topology = reference("1-distributed-web-infrastructure");
        topology = at(topology, "user", 272, 0);
        topology = at(topology, "dns", 544, 0);
        topology = at(topology, "lb", 232, 160);
        topology = at(topology, "s1", 0, 304);
        return at(topology, "s2", 448, 304);
    }

    @Test
    void lines_run_as_a_teacher_would_draw_them() throws IOException {
        Topology topology = distributed();
        Geometry geometry = Geometry.of(topology);
        Sketch.draw("picture", topology, geometry);

        assertThat(geometry.route("l1").points()).containsExactly(new Point(432, 32), new Point(544, 32));
        assertThat(geometry.route("l2").points()).containsExactly(new Point(624, 64), new Point(624, 192),
                new Point(472, 192));
        assertThat(geometry.route("l3").points()).containsExactly(new Point(352, 64), new Point(352, 160));
        assertThat(geometry.route("l4").points()).containsExactly(new Point(320, 224), new Point(320, 376),
                new Point(244, 376));
        assertThat(geometry.route("l5").points()).containsExactly(new Point(384, 224), new Point(384, 376),
                new Point(460, 376));
        assertThat(geometry.route("l6").points()).hasSize(4).contains(new Point(352, 440));
        assertThat(geometry.route("l7").points()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-simple-web-stack", "1-distributed-web-infrastructure", "1b-distributed-as-drawn",
            "2-secured-and-monitored", "3-scale-up", "4-wordpress-single-vm", "5-blog-cdn-cache", "6-multi-az"})
    void every_reference_design_can_be_drawn(String name) throws IOException {
        Topology topology = Placing.complete(reference(name));
        Geometry geometry = Geometry.of(topology);
        Sketch.draw(name, topology, geometry);
    }
}
