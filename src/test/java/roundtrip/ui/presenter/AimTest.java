package roundtrip.ui.presenter;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Box;

import static org.assertj.core.api.Assertions.assertThat;

class AimTest {
    private static final Aim.Room ROOM = new Aim.Room(1440, 668, 1);

    @Test
    void a_small_drawing_is_seen_whole_and_larger_than_life() {
        Box drawing = new Box(0, 0, 600, 300);
        Aim aim = Aim.at(drawing, new Box(0, 0, 100, 50), ROOM);
        assertThat(aim.zoom()).isBetween(Aim.READABLE, 2.5);
        assertThat(aim.sees(drawing, ROOM)).isTrue();
    }

    @Test
    void of_a_large_drawing_the_part_that_matters_is_seen_readably() {
        Box part = new Box(3000, 1800, 200, 64);
        Aim aim = Aim.at(new Box(0, 0, 4000, 2000), part, ROOM);
        assertThat(aim.zoom()).isEqualTo(Aim.READABLE);
        assertThat(aim.sees(part, ROOM)).isTrue();
    }

    @Test
    void what_is_too_large_to_be_read_at_once_is_seen_whole_at_least() {
        Box road = new Box(0, 0, 3000, 1000);
        Aim aim = Aim.at(new Box(0, 0, 4000, 2000), road, ROOM);
        assertThat(aim.zoom()).isLessThan(Aim.READABLE);
        assertThat(aim.sees(road, ROOM)).isTrue();
    }

    @Test
    void nothing_at_all_and_no_room_at_all_do_no_harm() {
        assertThat(Aim.at(new Box(0, 0, 0, 0), new Box(0, 0, 0, 0), ROOM).zoom()).isPositive();
        assertThat(Aim.at(new Box(0, 0, 100, 100), new Box(0, 0, 100, 100), new Aim.Room(10, 10, 1)).zoom())
                .isPositive();
    }
}
