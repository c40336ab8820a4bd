package roundtrip.ui.canvas;

import java.util.List;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import org.junit.jupiter.api.Test;

import roundtrip.layout.Gap;
import roundtrip.topology.Point;

import static org.assertj.core.api.Assertions.assertThat;

class TrackTest {
    @Test
    void corners_are_round() {
        List<PathElement> path = Track.along(List.of(new Point(0, 0), new Point(100, 0), new Point(100, 80)), List.of(),
                0, 0);
        assertThat(path).hasExactlyElementsOfTypes(MoveTo.class, LineTo.class, ArcTo.class, LineTo.class);
        assertThat(((LineTo) path.get(1)).getX()).isEqualTo(90);
        assertThat(((ArcTo) path.get(2)).getY()).isEqualTo(10);
        assertThat(((ArcTo) path.get(2)).isSweepFlag()).isTrue();
    }

    @Test
    void two_corners_close_together_share_their_room() {
        List<PathElement> path = Track.along(
                List.of(new Point(0, 0), new Point(50, 0), new Point(50, 8), new Point(100, 8)), List.of(), 0, 0);
        assertThat(((ArcTo) path.get(2)).getRadiusX()).isEqualTo(4);
    }

    @Test
    void a_line_lets_an_earlier_one_through() {
        List<PathElement> path = Track.along(List.of(new Point(0, 0), new Point(100, 0)),
                List.of(new Gap(new Point(40, 0), true)), 0, 0);
        assertThat(path).hasExactlyElementsOfTypes(MoveTo.class, LineTo.class, MoveTo.class, LineTo.class);
        assertThat(((LineTo) path.get(1)).getX()).isEqualTo(35);
        assertThat(((MoveTo) path.get(2)).getX()).isEqualTo(45);
    }

    @Test
    void a_line_leaves_room_for_its_heads() {
        List<PathElement> path = Track.along(List.of(new Point(0, 0), new Point(100, 0)), List.of(), 8, 10);
        assertThat(((MoveTo) path.get(0)).getX()).isEqualTo(8);
        assertThat(((LineTo) path.get(1)).getX()).isEqualTo(90);
    }
}
