package roundtrip.topology;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NestingTest {
    private static final Topology TOPOLOGY = Topology.empty()
            .with(group("site", null, new Point(100, 10))).with(group("zone", "site", new Point(20, 2)))
            .with(group("ring", "round", new Point(1, 1))).with(group("round", "ring", new Point(1, 1)))
            .with(Component.of("server", Kind.SERVER).inside("zone"))
            .with(Component.of("server/web", Kind.WEB));
    private static final Nesting NESTING = new Nesting(TOPOLOGY);

    private static Group group(String id, String parent, Point at) {
        Group group = Group.of(id, GroupKind.ZONE).inside(parent);
        return group.placed(group.placement().moved(at));
    }

    private static List<String> around(String id) {
        return NESTING.around(id).stream().map(Group::id).toList();
    }

    @Test
    void the_innermost_group_comes_first_for_services_too() {
        assertThat(around("server")).containsExactly("zone", "site");
        assertThat(around("server/web")).containsExactly("zone", "site");
        assertThat(around("zone")).containsExactly("site");
        assertThat(around("site")).isEmpty();
        assertThat(around("nobody")).isEmpty();
    }

    @Test
    void in_a_circle_each_group_counts_once() {
        assertThat(around("ring")).containsExactly("round", "ring");
        assertThat(NESTING.inside("ring")).containsExactly("ring", "round");
        assertThat(NESTING.origin("ring")).isEqualTo(new Point(2, 2));
    }

    @Test
    void a_group_holds_what_its_groups_hold() {
        assertThat(NESTING.inside("site")).containsExactly("site", "zone", "server");
        assertThat(NESTING.inside("zone")).containsExactly("zone", "server");
    }

    @Test
    void places_within_a_group_are_counted_from_the_corners_of_all_round_it() {
        assertThat(NESTING.origin("zone")).isEqualTo(new Point(120, 12));
        assertThat(NESTING.origin(null)).isEqualTo(new Point(0, 0));
        assertThat(NESTING.origin("nobody")).isEqualTo(new Point(0, 0));
    }
}
