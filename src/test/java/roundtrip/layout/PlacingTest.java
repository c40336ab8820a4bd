package roundtrip.layout;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Draw;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PlacingTest {
    private static Box box(Topology topology, String id) {
        return Boxes.of(topology).get(id);
    }

    @Test
    void thousands_of_machines_stand_in_rows_and_cover_each_other_nowhere() {
        Draw draw = Draw.a();
        for (int i = 0; i < 2_000; i++) {
            draw.server("s" + i, i % 3 == 0 ? "web" : "app");
        }
        Topology placed = Placing.complete(draw.topology());
        Map<String, Box> all = Boxes.of(placed);
        List<Box> boxes = placed.nodes().map(node -> all.get(node.id())).toList();
        assertThat(boxes).hasSize(2_000);
        for (int i = 1; i < boxes.size(); i++) {
            assertThat(boxes.get(i).intersects(boxes.get(i - 1))).isFalse();
            assertThat(boxes.get(i).intersects(boxes.get(Math.max(0, i - 45)))).isFalse();
        }
    }

    @Test
    void requests_flow_down_and_dns_stands_at_the_right_of_its_client() {
        Topology topology = Placing.complete(Draw.a().dns("dns").client("user").balancer("lb").server("s1", "web")
                .server("s2", "web").link(LinkKind.LOOKUP, "user", "dns").resolve("dns", "lb").request("user", "lb")
                .request("lb", "s1/web").request("lb", "s2/web").topology());

        assertThat(box(topology, "dns").y()).isEqualTo(box(topology, "user").y());
        assertThat(box(topology, "dns").x()).isGreaterThan(box(topology, "user").right());
        assertThat(box(topology, "lb").y()).isGreaterThan(box(topology, "user").bottom());
        assertThat(box(topology, "lb").center().x()).isEqualTo(box(topology, "user").center().x());
        assertThat(box(topology, "s1").y()).isEqualTo(box(topology, "s2").y()).isGreaterThan(
                box(topology, "lb").bottom());
        assertThat(box(topology, "s1").x()).isLessThan(box(topology, "s2").x());
    }

    @Test
    void twins_that_watch_or_copy_each_other_stand_side_by_side() {
        Topology topology = Placing.complete(Draw.a().client("user").balancer("lb1").balancer("lb2").server("s1", "db")
                .server("s2", "db:replica").request("user", "lb1").link(LinkKind.HEARTBEAT, "lb1", "lb2")
                .request("lb1", "s1").replicate("s1/db", "s2/db").topology());

        assertThat(box(topology, "lb1").y()).isEqualTo(box(topology, "lb2").y());
        assertThat(box(topology, "s1").y()).isEqualTo(box(topology, "s2").y());
    }

    @Test
    void monitoring_stands_at_the_right_of_all() throws IOException {
        Topology topology = Placing.complete(GeometryTest.reference("2-secured-and-monitored"));

        double right = topology.nodes().filter(node -> !node.id().equals("mon"))
                .mapToDouble(node -> box(topology, node.id()).right()).max().orElseThrow();
        assertThat(box(topology, "mon").x()).isGreaterThan(right);
    }

    @Test
    void what_has_a_place_stays_and_new_parts_find_one_beside_it() {
        Topology drawn = Placing.complete(Draw.a().client("user").balancer("lb").server("s1", "web")
                .request("user", "lb").request("lb", "s1/web").topology());
        Topology grown = drawn.with(Component.of("s2", Kind.SERVER)).with(Component.of("dns", Kind.DNS))
                .with(roundtrip.topology.Link.of("new", LinkKind.REQUEST, "lb", "s2"));

        Topology completed = Placing.complete(grown);
        drawn.nodes().forEach(
                node -> assertThat(box(completed, node.id()).corner()).isEqualTo(box(drawn, node.id()).corner()));
        List<Component> nodes = completed.nodes().toList();
        for (Component a : nodes) {
            for (Component b : nodes) {
                assertThat(a == b || !box(completed, a.id()).intersects(box(completed, b.id()))).isTrue();
            }
        }
    }

    private static Topology simple() {
        return Placing
                .complete(Draw.a().client("user").dns("dns").server("s1", "web").link(LinkKind.LOOKUP, "user", "dns")
                        .resolve("dns", "s1/web").request("user", "s1/web").topology());
    }

    private static Topology balanced(Topology drawn) {
        return drawn.with(Component.of("lb", Kind.LOAD_BALANCER))
                .withLinks(
                        drawn.links().map(link -> link.to().equals("s1/web") ? link.between(link.from(), "lb") : link))
                .with(Link.of("l4", LinkKind.REQUEST, "lb", "s1/web"));
    }

    @Test
    void a_balancer_stands_between_the_users_and_the_servers_which_make_room_for_it() {
        Topology drawn = simple();
        Topology grown = Placing.insert(balanced(drawn));

        assertThat(box(grown, "user")).isEqualTo(box(drawn, "user"));
        assertThat(box(grown, "dns")).isEqualTo(box(drawn, "dns"));
        assertThat(box(grown, "s1").x()).isEqualTo(box(drawn, "s1").x());
        assertThat(box(grown, "lb").y()).isGreaterThanOrEqualTo(box(grown, "user").bottom() + 64);
        assertThat(box(grown, "s1").y()).isGreaterThanOrEqualTo(box(grown, "lb").bottom() + 64);
        assertThat(box(grown, "lb").center().x()).isBetween(box(grown, "s1").x(), box(grown, "s1").right());
    }

    @Test
    void where_there_is_room_for_a_balancer_nothing_moves() {
        Topology simple = simple();
        Topology drawn = simple.with(simple.component("s1").placed(Placement.at(box(simple, "s1").x(), 400)));
        Topology grown = Placing.insert(balanced(drawn));

        drawn.nodes().forEach(node -> assertThat(box(grown, node.id())).isEqualTo(box(drawn, node.id())));
        assertThat(box(grown, "lb").y()).isGreaterThan(box(grown, "user").bottom());
        assertThat(box(grown, "lb").bottom()).isLessThan(box(grown, "s1").y());
    }

    @Test
    void a_group_makes_room_as_a_whole() {
        Topology drawn = Placing
                .complete(Draw.a().client("user").server("s1", "web").group("net", GroupKind.NETWORK, "s1")
                        .request("user", "s1/web").topology());
        Topology grown = Placing.insert(balanced(drawn));

        assertThat(box(grown, "net").size()).isEqualTo(box(drawn, "net").size());
        assertThat(box(grown, "net").y()).isGreaterThan(box(grown, "lb").bottom());
        assertThat(box(grown, "lb").y()).isGreaterThan(box(grown, "user").bottom());
    }

    @Test
    void a_new_user_stands_above_what_it_asks_and_new_DNS_at_the_right_of_its_user() {
        Topology drawn = Placing.complete(Draw.a().server("s1", "web").topology());
        Topology asked = Placing.complete(drawn.with(Component.of("user", Kind.CLIENT))
                .with(Link.of("l1", LinkKind.REQUEST, "user", "s1/web")));
        Topology named = Placing.complete(asked.with(Component.of("dns", Kind.DNS))
                .with(Link.of("l2", LinkKind.RESOLVE, "dns", "s1/web"))
                .with(Link.of("l3", LinkKind.LOOKUP, "user", "dns")));

        assertThat(box(asked, "user").bottom()).isLessThan(box(asked, "s1").y());
        assertThat(box(asked, "user").center().x()).isCloseTo(box(asked, "s1").center().x(), within(8.0));
        assertThat(box(named, "dns").y()).isEqualTo(box(named, "user").y());
        assertThat(box(named, "dns").x()).isGreaterThan(box(named, "user").right());
    }

    @Test
    void a_copy_stands_beside_what_it_is_a_copy_of() {
        Topology drawn = Placing.complete(Draw.a().client("user").balancer("lb").server("s1", "web").server("s2", "web")
                .request("user", "lb").request("lb", "s1/web").request("lb", "s2/web").topology());
        Topology twins = Placing.complete(drawn.with(Component.of("lb2", Kind.LOAD_BALANCER))
                .with(roundtrip.topology.Link.of("n1", LinkKind.REQUEST, "user", "lb2"))
                .with(roundtrip.topology.Link.of("n2", LinkKind.REQUEST, "lb2", "s1/web")));
        Topology three = Placing.complete(drawn.with(Component.of("s3", Kind.SERVER))
                .with(Component.of("s3/web", Kind.WEB))
                .with(roundtrip.topology.Link.of("n1", LinkKind.REQUEST, "lb", "s3/web")));

        assertThat(box(twins, "lb2").y()).isEqualTo(box(twins, "lb").y());
        assertThat(box(twins, "lb2").x()).isGreaterThan(box(twins, "lb").right());
        assertThat(box(three, "s3").y()).isEqualTo(box(three, "s2").y());
        assertThat(box(three, "s3").x()).isGreaterThan(Math.max(box(three, "s1").right(), box(three, "s2").right()));
    }

    @Test
    void a_group_without_a_place_goes_where_its_members_are() {
        Topology topology = Draw.a().server("s1", "web").change("s1", s1 -> s1.placed(Placement.at(400, 240)))
                .group("zone", GroupKind.ZONE, "s1").topology();

        Topology placed = Placing.complete(topology);
        assertThat(box(placed, "s1").corner()).isEqualTo(new Point(400, 240));
        assertThat(box(placed, "zone").corner()).isEqualTo(new Point(376, 208));
    }

    @Test
    void a_new_group_with_groups_in_it_is_drawn_as_if_it_were_alone_and_covers_nothing() {
        Topology topology = Placing.complete(Draw.a().client("user").balancer("lb").request("user", "lb").topology());
        for (Component part : Draw.a().part(Kind.CACHE, "cache").database("a", DatabaseRole.PRIMARY)
                .database("b", DatabaseRole.REPLICA).topology().components()) {
            topology = topology.with(part.inside(part.id().equals("cache") ? "net" : "z" + part.id()));
        }
        topology = topology.with(Group.of("net", GroupKind.NETWORK)).with(Group.of("za", GroupKind.ZONE).inside("net"))
                .with(Group.of("zb", GroupKind.ZONE).inside("net")).with(Link.of("l", LinkKind.READ, "lb", "a"));
        Topology placed = Placing.complete(topology);

        List<String> apart = List.of("user", "lb", "cache", "za", "zb");
        for (String one : apart) {
            for (String other : apart) {
                assertThat(one.equals(other) || !box(placed, one).intersects(box(placed, other)))
                        .as(one + " and " + other).isTrue();
            }
        }
        assertThat(box(placed, "net").intersects(box(placed, "lb"))).isFalse();
        assertThat(box(placed, "net").union(box(placed, "za")).union(box(placed, "cache")))
                .isEqualTo(box(placed, "net"));
        assertThat(box(placed, "za").union(box(placed, "a"))).isEqualTo(box(placed, "za"));
    }

    @Test
    void a_drawing_with_all_places_is_left_alone() {
        Topology topology = Placing.complete(Draw.a().client("user").balancer("lb").request("user", "lb").topology());

        assertThat(Placing.complete(topology)).isSameAs(topology);
    }

    @Test
    void tidying_up_forgets_where_parts_were() {
        Topology topology = Placing.complete(Draw.a().client("user").balancer("lb").request("user", "lb").topology());
        Topology moved = topology.with(topology.component("lb").placed(Placement.at(2000, -300)));

        assertThat(Placing.tidy(moved)).isEqualTo(topology);
    }

    @Test
    void any_drawing_gets_places_on_the_grid_and_always_the_same() {
        RandomTopologies.check(150, topology -> {
            Topology placed = Placing.tidy(topology);

            assertThat(Placing.tidy(topology)).isEqualTo(placed);
            assertThat(Placing.tidy(placed)).isEqualTo(placed);
            placed.nodes().map(node -> node.placement().at()).forEach(at -> {
                assertThat(at).isNotNull();
                assertThat(at.x() % 8).isZero();
                assertThat(at.y() % 8).isZero();
            });
            assertThat(Placing.complete(topology).nodes()).allMatch(node -> node.placement().at() != null);
            assertThat(Placing.complete(topology).groups()).allMatch(group -> group.placement().at() != null);
        });
    }
}
