package roundtrip.ui.theme;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Path;

import org.controlsfx.control.PopOver.ArrowLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PopOverOutlineTest {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 200;

    private static Path path(ArrowLocation location, double arrow) {
        Path path = new Path(new PopOverOutline(location, arrow, 20, 14).around(WIDTH, HEIGHT));
        path.setStroke(null);
        path.setFill(javafx.scene.paint.Color.BLACK);
        return path;
    }

    @ParameterizedTest
    @CsvSource({"TOP_LEFT,46,-12", "TOP_CENTER,150,-12", "TOP_RIGHT,254,-12",
            "BOTTOM_LEFT,46,212", "BOTTOM_CENTER,150,212", "BOTTOM_RIGHT,254,212",
            "LEFT_TOP,-12,46", "LEFT_CENTER,-12,100", "LEFT_BOTTOM,-12,154",
            "RIGHT_TOP,312,46", "RIGHT_CENTER,312,100", "RIGHT_BOTTOM,312,154"})
    void the_tip_of_the_arrow_is_where_its_place_says(ArrowLocation location, double x, double y) {
        Path path = path(location, 12);
        Point2D inwards = new Point2D(WIDTH / 2, HEIGHT / 2).subtract(x, y);
        boolean upright = y < 0 || y > HEIGHT;
        Point2D along = upright
                ? new Point2D(0, Math.signum(inwards.getY()))
                : new Point2D(Math.signum(inwards.getX()), 0);
        Point2D tip = new Point2D(x, y);
        assertThat(path.contains(tip.add(along))).isTrue();
        assertThat(path.contains(tip.subtract(along))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ArrowLocation.class)
    void nothing_but_the_arrow_stands_out_of_the_page_and_its_corners_are_round(ArrowLocation location) {
        Bounds bounds = path(location, 12).getBoundsInLocal();
        assertThat(bounds.getWidth() + bounds.getHeight()).isCloseTo(WIDTH + HEIGHT + 12, within(0.01));
        assertThat(path(location, 12).contains(WIDTH / 2, HEIGHT / 2)).isTrue();
        for (double x : new double[]{2, WIDTH - 2}) {
            for (double y : new double[]{2, HEIGHT - 2}) {
                assertThat(path(location, 12).contains(x, y)).isFalse();
            }
        }
    }

    @Test
    void a_page_is_as_large_as_the_way_to_its_arrow_at_the_side_of_the_arrow_only() {
        PopOverOutline beside = new PopOverOutline(ArrowLocation.RIGHT_TOP, 12, 500, 14);
        assertThat(beside.leastHeight()).isEqualTo(552);
        assertThat(beside.leastWidth()).isEqualTo(52);
        PopOverOutline below = new PopOverOutline(ArrowLocation.TOP_LEFT, 12, 200, 14);
        assertThat(below.leastWidth()).isEqualTo(252);
        assertThat(below.leastHeight()).isEqualTo(52);
    }

    @ParameterizedTest
    @EnumSource(ArrowLocation.class)
    void without_an_arrow_it_is_the_page_alone(ArrowLocation location) {
        Bounds bounds = path(location, 0).getBoundsInLocal();
        assertThat(new double[]{bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()})
                .containsExactly(new double[]{0, 0, WIDTH, HEIGHT}, within(0.01));
    }
}
