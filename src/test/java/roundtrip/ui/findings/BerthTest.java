package roundtrip.ui.findings;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

import org.controlsfx.control.PopOver.ArrowLocation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BerthTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1440, 900);
    private static final Bounds CANVAS = new BoundingBox(210, 80, 910, 790);

    private static Berth berth(double x, double y, double height) {
        return Berth.of(new BoundingBox(x, y, 240, 64), CANVAS, SCREEN, paper(320, height), 12, 14);
    }

    private static Paper paper(double width, double height) {
        return new Paper(width, height - width / 2, height);
    }

    @Test
    void a_page_with_room_above_and_below_has_its_middle_beside_the_part() {
        Berth berth = berth(560, 357, 800);
        assertThat(berth.location()).isEqualTo(ArrowLocation.RIGHT_CENTER);
        assertThat(berth.y()).isEqualTo(389);
        assertThat(berth.highest()).isEqualTo(682);
        Bounds page = new BoundingBox(100, 0, 320, 682);
        assertThat(page.getMaxX() + berth.across(page)).isEqualTo(560 - 6 - 12);
        assertThat(page.getCenterY() + berth.down(page)).isEqualTo(389);
    }

    @Test
    void a_page_without_room_on_the_left_opens_to_the_right() {
        Berth berth = berth(230, 357, 400);
        assertThat(berth.location()).isEqualTo(ArrowLocation.LEFT_CENTER);
        Bounds page = new BoundingBox(0, 0, 320, 400);
        assertThat(page.getMinX() + berth.across(page)).isEqualTo(470 + 6 + 12);
    }

    @Test
    void a_page_stays_on_the_screen_beside_a_part_that_is_as_wide_as_the_canvas() {
        Berth berth = Berth.of(new BoundingBox(220, 357, 1190, 64), CANVAS, SCREEN, paper(320, 400), 12, 14);
        assertThat(berth.x() + 12 + 320).isLessThan(1440);
    }

    @Test
    void there_is_room_beside_what_leaves_a_page_of_the_screen_at_one_side() {
        assertThat(Berth.hasRoomBeside(new BoundingBox(344, 357, 1000, 64), SCREEN, 320, 12)).isTrue();
        assertThat(Berth.hasRoomBeside(new BoundingBox(343, 357, 740, 64), SCREEN, 320, 12)).isTrue();
        assertThat(Berth.hasRoomBeside(new BoundingBox(343, 357, 742, 64), SCREEN, 320, 12)).isFalse();
    }

    @Test
    void the_page_about_the_whole_design_hangs_below_its_sign_over_the_panels() {
        Hanging page = Hanging.of(new BoundingBox(224, 96, 300, 32), SCREEN, 320, 12, 14);
        assertThat(page.location()).isEqualTo(ArrowLocation.TOP_RIGHT);
        assertThat(page.left()).isBetween(0.0, 12.0);
        assertThat(page.left() + 320 - 14 - 12 - page.indent()).isEqualTo(page.x()).isBetween(224.0, 524.0);
        assertThat(page.y()).isGreaterThanOrEqualTo(128);
        assertThat(page.y() + 12 + page.highest()).isLessThan(900);

        Hanging narrow = Hanging.of(new BoundingBox(64, 96, 300, 32), SCREEN, 320, 12, 14);
        assertThat(narrow.location()).isEqualTo(ArrowLocation.TOP_LEFT);
        assertThat(narrow.left() + 14 + 12 + narrow.indent()).isEqualTo(narrow.x()).isBetween(64.0, 364.0);
    }

    @Test
    void near_the_upper_edge_the_page_hangs_from_its_arrow() {
        Berth berth = berth(560, 100, 800);
        assertThat(berth.location()).isEqualTo(ArrowLocation.RIGHT_TOP);
        assertThat(berth.arrow()).isEqualTo(12);
        assertThat(berth.top() + 14 + 12 + berth.indent()).isBetween(100.0, 164.0);
        assertThat(berth.top()).isPositive();
        assertThat(berth.top() + berth.highest()).isLessThanOrEqualTo(900);
    }

    @Test
    void a_page_that_is_readable_when_it_is_shorter_is_shorter_so_that_its_arrow_reaches_its_part() {
        Berth berth = berth(560, 230, 800);
        assertThat(berth.location()).isEqualTo(ArrowLocation.RIGHT_TOP);
        assertThat(berth.arrow()).isEqualTo(12);
        assertThat(berth.y()).isBetween(230.0, 294.0);
        assertThat(berth.highest()).isBetween(560.0, 800.0);
    }

    @Test
    void a_page_of_large_letters_needs_more_height_to_be_readable() {
        Berth berth = Berth.of(new BoundingBox(560, 357, 240, 64), CANVAS, SCREEN, paper(480, 1000), 12, 14);
        assertThat(berth.middle()).isFalse();
        assertThat(berth.highest()).isGreaterThan(800);
        assertThat(berth.top()).isPositive();
    }

    @Test
    void near_the_lower_edge_the_arrow_is_as_low_as_its_part() {
        for (double y : new double[]{560, 684, 720, 760, 780}) {
            Berth berth = berth(560, y, 800);
            assertThat(berth.arrow()).isEqualTo(12);
            assertThat(berth.y()).as("part at " + y).isBetween(y, y + 64).isEqualTo(berth.top() + 26 + berth.indent());
            assertThat(berth.top()).isPositive();
            assertThat(berth.top() + berth.highest()).isLessThanOrEqualTo(900);
            assertThat(berth.indent() + 2 * 26).as("a page without fixes yet").isLessThanOrEqualTo(640);
        }
    }

    @Test
    void below_the_page_there_is_no_arrow_rather_than_one_that_points_at_something_else() {
        Berth berth = berth(560, 856, 800);
        assertThat(berth.arrow()).isEqualTo(12);
        assertThat(Berth.of(new BoundingBox(560, 850, 240, 20), CANVAS, SCREEN, paper(320, 800), 12, 14).arrow())
                .isZero();
    }

    @Test
    void a_part_on_a_projector_to_the_left_of_the_screen_has_its_page_there() {
        Rectangle2D projector = new Rectangle2D(-1280, -200, 1280, 720);
        Berth berth = Berth.of(new BoundingBox(-700, 128, 240, 64), new BoundingBox(-1100, -100, 900, 600), projector,
                paper(320, 500), 12, 14);
        assertThat(berth.middle()).isTrue();
        assertThat(berth.y()).isEqualTo(160);
    }
}
