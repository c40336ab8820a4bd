package roundtrip.layout;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Point;

import static org.assertj.core.api.Assertions.assertThat;

class RouteTest {
    private final Route route = Route.of(List.of(new Point(0, 0), new Point(100, 0), new Point(100, 300)));

    @Test
    void a_packet_moves_along_the_line() {
        assertThat(route.length()).isEqualTo(400);
        assertThat(route.at(0)).isEqualTo(new Point(0, 0));
        assertThat(route.at(0.25)).isEqualTo(new Point(100, 0));
        assertThat(route.at(0.5)).isEqualTo(new Point(100, 100));
        assertThat(route.at(1)).isEqualTo(new Point(100, 300));
        assertThat(route.at(7)).isEqualTo(new Point(100, 300));
    }

    @Test
    void the_road_so_far_ends_where_the_packet_is() {
        assertThat(route.upTo(0.5)).containsExactly(new Point(0, 0), new Point(100, 0), new Point(100, 100));
        assertThat(route.upTo(0)).containsExactly(new Point(0, 0));
    }

    @Test
    void the_distance_is_that_of_the_nearest_piece() {
        assertThat(route.distance(new Point(50, 8))).isEqualTo(8);
        assertThat(route.distance(new Point(110, 150))).isEqualTo(10);
        assertThat(route.distance(new Point(-3, -4))).isEqualTo(5);
    }
}
