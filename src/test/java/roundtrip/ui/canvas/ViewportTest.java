package roundtrip.ui.canvas;

import javafx.geometry.Point2D;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ViewportTest {
    private final Viewport viewport = new Viewport();

    {
        viewport.size(800, 600);
    }

    @Test
    void points_go_to_the_view_and_back() {
        viewport.pan(30, -20);
        viewport.zoomTo(1.7, 100, 100);
        viewport.unitProperty().set(1.5);
        Point there = viewport.drawing(123, 456);
        Point2D back = viewport.view(there);
        assertThat(back.getX()).isCloseTo(123, within(1e-9));
        assertThat(back.getY()).isCloseTo(456, within(1e-9));
    }

    @Test
    void zooming_keeps_the_point_under_the_pointer() {
        viewport.pan(17, 5);
        Point under = viewport.drawing(200, 300);
        viewport.zoomBy(2.5, 200, 300);
        assertThat(viewport.zoom()).isEqualTo(2.5);
        assertThat(viewport.drawing(200, 300).x()).isCloseTo(under.x(), within(1e-9));
        assertThat(viewport.drawing(200, 300).y()).isCloseTo(under.y(), within(1e-9));
    }

    @Test
    void zoom_stays_between_ten_and_four_hundred_percent() {
        viewport.zoomTo(0.001);
        assertThat(viewport.zoom()).isEqualTo(0.1);
        viewport.zoomTo(99);
        assertThat(viewport.zoom()).isEqualTo(4);
    }

    @Test
    void a_drawing_that_fits_is_not_enlarged_and_lies_in_the_middle() {
        viewport.fit(new Box(100, 100, 200, 100));
        assertThat(viewport.zoom()).isEqualTo(1);
        assertThat(viewport.view(new Point(200, 150))).isEqualTo(new Point2D(400, 300));
    }

    @Test
    void a_large_drawing_is_made_to_fit_with_room_round_it() {
        Box large = new Box(-500, 0, 4000, 1000);
        viewport.fit(large);
        assertThat(viewport.seen().contains(large)).isTrue();
        assertThat(viewport.view(large.corner()).getX()).isCloseTo(48, within(1.0));
    }

    @Test
    void what_is_brought_into_view_makes_the_drawing_smaller_only_if_it_must() {
        viewport.zoomTo(1.5);
        viewport.bring(new Box(900, 100, 200, 100));
        assertThat(viewport.zoom()).isEqualTo(1.5);
        assertThat(viewport.seen().contains(new Box(900, 100, 200, 100))).isTrue();
        viewport.bring(new Box(0, 0, 1000, 100));
        assertThat(viewport.zoom()).isLessThan(1.5);
        assertThat(viewport.seen().contains(new Box(0, 0, 1000, 100))).isTrue();
    }

    @Test
    void revealing_pans_no_farther_than_needed() {
        viewport.reveal(new Box(10, 100, 50, 50));
        double pan = viewport.panXProperty().get();
        assertThat(pan).isBetween(14.0, 14.5);
        viewport.reveal(new Box(300, 300, 50, 50));
        assertThat(viewport.panXProperty().get()).isEqualTo(pan);
    }
}
