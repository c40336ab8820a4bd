package roundtrip.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import roundtrip.formats.json.JsonFormat;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Draw;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Property;
import roundtrip.topology.RandomTopologies;
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

    @Test
    void the_distributed_exercise_is_drawn_as_a_teacher_would() throws IOException {
        Topology topology = Placing.complete(reference("1-distributed-web-infrastructure"));
        Geometry geometry = Geometry.of(topology);

        assertThat(geometry.box("user").corner()).isEqualTo(new Point(272, 0));
        assertThat(geometry.box("dns").corner()).isEqualTo(new Point(544, 0));
        assertThat(geometry.box("lb").corner()).isEqualTo(new Point(232, 160));
        assertThat(geometry.box("s1").corner()).isEqualTo(new Point(0, 320));
        assertThat(geometry.box("s2").corner()).isEqualTo(new Point(448, 320));
        assertThat(geometry.route("l1").points()).as("looks up").hasSize(2);
        assertThat(geometry.route("l2").points()).as("DNS answer").containsExactly(new Point(624, 64),
                new Point(624, 192), new Point(472, 192));
        assertThat(geometry.route("l3").points()).as("user").containsExactly(new Point(352, 64), new Point(352, 160));
        assertThat(geometry.route("l4").points()).as("server 1").containsExactly(new Point(320, 224),
                new Point(320, 392), new Point(244, 392));
        assertThat(geometry.route("l5").points()).as("server 2").containsExactly(new Point(384, 224),
                new Point(384, 392), new Point(460, 392));
        assertThat(geometry.route("l6").points()).as("write").hasSize(4).contains(new Point(352, 456));
        assertThat(geometry.route("l7").points()).as("replication").hasSize(2);
        assertThat(geometry.route("l4").label().y()).isEqualTo(geometry.route("l5").label().y());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-simple-web-stack", "1-distributed-web-infrastructure", "1b-distributed-as-drawn",
            "2-secured-and-monitored", "3-scale-up", "4-wordpress-single-vm", "5-blog-cdn-cache", "6-multi-az"})
    void every_reference_design_is_drawn_clearly(String name) throws IOException {
        Topology topology = Placing.complete(reference(name));
        Geometry geometry = Geometry.of(topology);
        Sketch.draw(name, topology, geometry);

        cardsAreApart(topology, geometry);
        routesKeepOffCards(topology, geometry);
        portsAreDistinct(geometry);
        everythingIsOnTheGrid(topology, geometry);
        labelsAreReadable(topology, geometry);
        membersAreInTheirGroups(topology, geometry);
    }

    private static void cardsAreApart(Topology topology, Geometry geometry) {
        List<Component> nodes = topology.nodes().toList();
        for (Component a : nodes) {
            for (Component b : nodes) {
                if (a != b) {
                    assertThat(geometry.box(a.id()).grown(16).intersects(geometry.box(b.id())))
                            .as("%s and %s", a.id(), b.id()).isFalse();
                }
            }
        }
    }

    private static void routesKeepOffCards(Topology topology, Geometry geometry) {
        for (Link link : topology.links()) {
            for (Component node : topology.nodes().toList()) {
                boolean own = Layering.host(link.from()).equals(node.id())
                        || Layering.host(link.to()).equals(node.id());
                for (Piece piece : Piece.of(geometry.route(link.id()).points())) {
                    assertThat(!own && piece.passes(geometry.box(node.id()), 4))
                            .as("%s through %s", link.id(), node.id()).isFalse();
                }
            }
        }
    }

    private static void portsAreDistinct(Geometry geometry) {
        List<Point> ports = new ArrayList<>();
        geometry.routes().values().forEach(route -> {
            ports.add(route.start());
            ports.add(route.end());
        });
        assertThat(ports).doesNotHaveDuplicates();
    }

    private static void everythingIsOnTheGrid(Topology topology, Geometry geometry) {
        topology.nodes().map(node -> geometry.box(node.id())).forEach(box -> {
            assertThat(box.x() % 8).isZero();
            assertThat(box.y() % 8).isZero();
        });
        geometry.routes().forEach((id, route) -> Piece.of(route.points())
                .forEach(piece -> assertThat(piece.track() % 8).as("%s %s", id, piece).isZero()));
    }

    @Test
    void a_caption_for_which_there_is_only_room_on_another_one_or_a_card_is_known_as_crowded() {
        Draw dense = Draw.a().client("user").balancer("lb")
                .last(part -> part.placed(Placement.none().moved(new Point(0, 100))))
                .change("user", part -> part.placed(Placement.none().moved(new Point(0, 0))));
        for (int i = 0; i < 6; i++) {
            dense.request("user", "lb").lastLink(link -> link.labelled("a caption as long as the card is wide"));
        }
        Geometry geometry = Geometry.of(dense.topology());
        List<Route> shown = geometry.routes().values().stream().filter(route -> !route.labelCrowded()).toList();

        assertThat(geometry.routes().values()).anyMatch(Route::labelCrowded);
        assertThat(shown).isNotEmpty();
        for (Route one : shown) {
            assertThat(geometry.boxes().values()).noneMatch(one.labelBox()::intersects);
            assertThat(shown).noneMatch(other -> other != one && other.labelBox().intersects(one.labelBox()));
        }
    }

    @Test
    void a_caption_without_room_beside_its_line_stands_further_away_where_a_leader_meets_nothing() {
        Topology close = Draw.a().server("s1", "web", "app", "db:primary")
                .server("s2", "web", "app", "db:replica").replicate("s1/db", "s2/db")
                .change("s1", part -> part.placed(Placement.at(0, 0)))
                .change("s2", part -> part.placed(Placement.at(304, 0))).topology();
        Geometry geometry = Geometry.of(close);
        Route route = geometry.routes().values().iterator().next();
        Leader leader = route.leader().orElseThrow();

        assertThat(route.labelCrowded()).isFalse();
        assertThat(geometry.boxes().values()).noneMatch(route.labelBox()::intersects);
        assertThat(leader.line().y()).isEqualTo(route.start().y());
        assertThat(leader.line().x()).isBetween(route.start().x(), route.end().x());
        assertThat(leader.label().x()).isEqualTo(leader.line().x());
    }

    private static void labelsAreReadable(Topology topology, Geometry geometry) {
        List<Route> labelled = geometry.routes().values().stream().filter(Route::hasLabel).toList();
        for (Route route : labelled) {
            topology.nodes().forEach(node -> assertThat(route.labelBox().intersects(geometry.box(node.id())))
                    .as("label at %s on %s", route.label(), node.id()).isFalse());
            labelled.stream().filter(other -> other != route)
                    .forEach(other -> assertThat(route.labelBox().intersects(other.labelBox())).isFalse());
        }
    }

    private static void membersAreInTheirGroups(Topology topology, Geometry geometry) {
        topology.nodes().filter(node -> node.parent() != null).forEach(
                node -> assertThat(geometry.box(node.parent()).contains(geometry.box(node.id()))).isTrue());
        topology.groups().stream().filter(group -> group.parent() != null).forEach(
                group -> assertThat(geometry.box(group.parent()).contains(geometry.box(group.id()))).isTrue());
    }

    @Test
    void any_drawing_has_a_geometry_and_always_the_same() {
        RandomTopologies.check(300, topology -> {
            Geometry geometry = Geometry.of(topology);

            assertThat(Geometry.of(topology)).isEqualTo(geometry);
            topology.links().forEach(link -> {
                Route route = geometry.routes().get(link.id());
                assertThat(route).as(link.id()).isNotNull();
                assertThat(route.points()).hasSizeGreaterThanOrEqualTo(2);
                assertThat(isOnEdge(geometry.box(link.from()), route.start())).as("start of %s", link.id()).isTrue();
                assertThat(isOnEdge(geometry.box(link.to()), route.end())).as("end of %s", link.id()).isTrue();
                for (int i = 1; i < route.points().size(); i++) {
                    Point a = route.points().get(i - 1);
                    Point b = route.points().get(i);
                    assertThat(a.x() == b.x() || a.y() == b.y()).as("%s is level and upright", link.id()).isTrue();
                }
            });
        });
    }

    private static boolean isOnEdge(Box box, Point point) {
        return box.grown(0.01).contains(point) && !box.grown(-0.01).contains(point);
    }

    @Test
    void links_end_at_the_service_or_at_the_collapsed_machine() {
        Topology topology = Draw.a().balancer("lb").server("s1", "web").request("lb", "s1/web").topology();
        Topology collapsed = topology.with(topology.component("s1").placed(Placement.none().folded(true)));

        Geometry open = Geometry.of(topology);
        assertThat(isOnEdge(open.boxes().get("s1/web"), open.route("l1").end())).isTrue();
        Geometry closed = Geometry.of(collapsed);
        assertThat(closed.boxes()).doesNotContainKey("s1/web");
        assertThat(isOnEdge(closed.boxes().get("s1"), closed.route("l1").end())).isTrue();
    }

    @Test
    void a_line_goes_round_a_card_in_its_way() {
        Topology topology = Draw.a().client("user").firewall("wall").balancer("lb").request("user", "lb").topology();
        topology = at(at(at(topology, "user", 40, 0), "wall", 40, 160), "lb", 0, 320);

        Geometry geometry = Geometry.of(topology);
        routesKeepOffCards(topology, geometry);
        assertThat(geometry.route("l1").points()).hasSizeGreaterThan(2);
    }

    @Test
    void a_line_finds_its_way_between_many_cards() {
        Draw draw = Draw.a().client("user").balancer("lb").request("user", "lb");
        for (int i = 0; i < 12; i++) {
            draw.firewall("f" + i);
        }
        Topology topology = at(at(draw.topology(), "user", 200, 0), "lb", 200, 640);
        for (int i = 0; i < 12; i++) {
            topology = at(topology, "f" + i, (i % 4) * 208 - (i / 4 % 2) * 104, 128 + i / 4 * 144);
        }

        Geometry geometry = Geometry.of(topology);
        routesKeepOffCards(topology, geometry);
        assertThat(geometry.route("l1").points()).hasSizeGreaterThan(4);
    }

    @Test
    void parallel_links_run_apart() {
        Topology topology = Draw.a().client("user").balancer("lb").request("user", "lb").request("user", "lb")
                .request("lb", "user").topology();

        Geometry geometry = Geometry.of(topology);
        portsAreDistinct(geometry);
        labelsAreReadable(Placing.complete(topology), geometry);
    }

    @Test
    void a_link_from_a_part_to_itself_is_a_loop() {
        Geometry geometry = Geometry.of(Draw.a().balancer("lb").request("lb", "lb").topology());

        assertThat(geometry.route("l1").points()).hasSize(5);
        assertThat(geometry.bounds().contains(new Point(geometry.box("lb").right() + 24, 0))).isTrue();
    }

    @Test
    void links_may_end_at_groups_from_outside_and_inside() {
        Topology topology = Draw.a().client("user").server("s1", "web").group("zone", GroupKind.ZONE, "s1")
                .request("user", "zone").link(LinkKind.ADMIN, "zone", "s1").topology();

        Geometry geometry = Geometry.of(topology);
        assertThat(isOnEdge(geometry.box("zone"), geometry.route("l1").end())).isTrue();
        assertThat(isOnEdge(geometry.box("zone"), geometry.route("l2").start())).isTrue();
        assertThat(geometry.box("zone").grown(1)).matches(
                zone -> geometry.route("l2").points().stream().allMatch(zone::contains));
    }

    @Test
    void corners_that_the_user_set_are_kept() {
        Topology topology = Draw.a().client("user").balancer("lb").request("user", "lb")
                .lastLink(link -> link.bent(List.of(new Point(400, 32), new Point(400, 192)))).topology();
        topology = at(at(topology, "user", 0, 0), "lb", 0, 160);

        Geometry geometry = Geometry.of(topology);
        assertThat(geometry.route("l1").points()).containsExactly(new Point(160, 32), new Point(400, 32),
                new Point(400, 192), new Point(geometry.box("lb").right(), 192));
    }

    @Test
    void where_lines_cross_the_later_one_leaves_a_gap() {
        Topology topology = Draw.a().firewall("north").firewall("south").firewall("west").firewall("east")
                .request("north", "south").request("west", "east").topology();
        topology = at(at(topology, "north", 240, 0), "south", 240, 320);
        topology = at(at(topology, "west", 0, 160), "east", 480, 160);

        Geometry geometry = Geometry.of(topology);
        assertThat(geometry.route("l1").gaps()).isEmpty();
        assertThat(geometry.route("l2").gaps()).containsExactly(new Gap(new Point(320, 192), true));
    }

    @Test
    void hops_inside_a_server_are_short_arrows_between_neighbours() {
        Geometry geometry = Geometry.of(Draw.a().server("s1", "web", "app", "db", "agent").topology());

        assertThat(geometry.innerHops()).extracting(InnerHop::from, InnerHop::to).containsExactly(
                org.assertj.core.groups.Tuple.tuple("s1/web", "s1/app"),
                org.assertj.core.groups.Tuple.tuple("s1/app", "s1/db"));
    }

    @Test
    void cards_are_as_wide_as_their_words_within_limits() {
        Topology topology = Draw.a().client("user").balancer("lb").server("s1", "web", "app").server("s2")
                .dns("long").last(dns -> dns.with(Property.ZONE, "a-very-long-name-of-a-zone.of.a.company.example"))
                .balancer("lb2").server("s3").change("s3", s3 -> s3.placed(Placement.none().folded(true)))
                .topology();
        topology = topology.with(Component.of("lb2/agent", roundtrip.topology.Kind.AGENT));

        Geometry geometry = Geometry.of(topology);
        assertThat(geometry.box("user").size()).isEqualTo(new roundtrip.topology.Size(160, 64));
        assertThat(geometry.box("long").width()).isEqualTo(272);
        assertThat(geometry.box("s1").size()).isEqualTo(new roundtrip.topology.Size(256, 48 + 48 + 16 + 48 + 16));
        assertThat(geometry.box("s2").size()).as("room to drop a service")
                .isEqualTo(new roundtrip.topology.Size(256, 48 + 48 + 16));
        assertThat(geometry.box("s3").height()).isEqualTo(72);
        assertThat(geometry.box("lb2").height()).as("with a row for its agent").isEqualTo(64 + 48 + 16);
        assertThat(geometry.boxes().get("lb2/agent").height()).isEqualTo(48);
        assertThat(geometry.boxes().values()).allMatch(box -> box.width() % 8 == 0);
    }
}
