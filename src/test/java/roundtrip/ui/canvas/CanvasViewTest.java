package roundtrip.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.junit.jupiter.api.Test;

import roundtrip.editing.Selection;
import roundtrip.layout.Geometry;
import roundtrip.topology.Box;
import roundtrip.topology.Draw;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Topology;
import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Look;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class CanvasViewTest {
    @Test
    void every_element_of_the_drawing_has_a_view_that_takes_the_focus_and_names_itself() {
        onCanvas(canvas -> {
            Topology drawn = canvas.topology();
            List<String> ids = new ArrayList<>();
            drawn.components().forEach(component -> ids.add(component.id()));
            drawn.links().forEach(link -> ids.add(link.id()));
            for (String id : ids) {
                ElementView view = Objects.requireNonNull(canvas.view(id), id);
                assertThat(view.isFocusTraversable()).as(id).isTrue();
                assertThat(view.getAccessibleText()).as(id).isNotBlank();
            }
            assertThat(canvas.view("lb").getAccessibleText()).startsWith("HAProxy, Load balancer, round robin")
                    .contains("HTTP 80 from User").contains("HTTP 80 to nginx on Server 1");
            assertThat(canvas.view("l6").getAccessibleText())
                    .isEqualTo("write, link from Application server on Server 2 to MySQL primary on Server 1");
        });
    }

    @Test
    void a_view_stays_the_same_node_while_its_element_lives() {
        onCanvas(canvas -> {
            Node balancer = canvas.view("lb");
            Node service = canvas.view("s1/db");
            Node link = canvas.view("l6");
            Topology moved = Sample.at(canvas.topology(), "lb", 300, 200);
            canvas.show(moved, Geometry.of(moved));
            assertThat(canvas.view("lb")).isSameAs(balancer);
            assertThat(balancer.getLayoutX()).isEqualTo(300);
            assertThat(canvas.view("s1/db")).isSameAs(service);
            assertThat(canvas.view("l6")).isSameAs(link);
        });
    }

    @Test
    void a_badge_leaves_the_head_of_an_arrow_free() {
        onCanvas(canvas -> {
            Topology drawn = Draw.a().client("user").firewall("fw").balancer("lb").request("user", "fw")
                    .request("fw", "lb").topology();
            Topology placed = Sample.at(Sample.at(Sample.at(drawn, "user", 100, 0), "fw", 100, 140), "lb", 100, 280);
            canvas.show(placed, Geometry.of(placed));
            canvas.badges(List.of(new Badge("fw", "critical", "Single point of failure")));
            canvas.layout();
            Bounds badge = canvas.lookup("#badge-fw").getBoundsInParent();
            Point tip = canvas.geometry().routes().get(placed.links().list().getFirst().id()).points().getLast();
            assertThat(badge.getMinY()).isLessThan(tip.y());
            assertThat(badge.getMinX() > tip.x() + 5 || badge.getMaxX() < tip.x() - 5).isTrue();
        });
    }

    @Test
    void the_badge_of_an_upright_arrow_goes_to_the_side_where_it_covers_nothing() {
        onCanvas(canvas -> {
            Topology drawn = Draw.a().client("user").balancer("lb").firewall("fw").database("db", DatabaseRole.PRIMARY)
                    .request("user", "lb").readwrite("user", "db").topology();
            Topology placed = Sample.at(Sample.at(Sample.at(Sample.at(drawn, "user", 96, 0), "lb", 96, 192), "fw", 264,
                    96), "db", -240, 320);
            canvas.show(placed, Geometry.of(placed));
            String link = placed.links().list().getFirst().id();
            canvas.badges(List.of(new Badge(link, "high", "No HTTPS"), new Badge("lb", "critical", "Alone")));
            canvas.layout();
            Bounds badge = canvas.lookup("#badge-" + link).getBoundsInParent();
            Box free = new Box(badge.getMinX(), badge.getMinY(), badge.getWidth(), badge.getHeight());
            assertThat(canvas.geometry().boxes().values()).noneMatch(free::intersects);
            assertThat(free.intersects(canvas.geometry().route(link).labelBox())).isFalse();
            List<Point> other = canvas.geometry().route(placed.links().list().getLast().id()).points();
            for (int i = 1; i < other.size(); i++) {
                assertThat(Box.between(other.get(i - 1), other.get(i)).grown(4).intersects(free)).isFalse();
            }
            assertThat(badge.intersects(canvas.lookup("#badge-lb").getBoundsInParent())).isFalse();
        });
    }

    @Test
    void the_badge_of_an_arrow_whose_caption_is_above_it_does_not_stand_on_the_part_that_it_leads_to() {
        onCanvas(canvas -> {
            Topology drawn = Draw.a().server("s1", "web", "app", "db:replica").server("s2", "web", "db:primary")
                    .link(LinkKind.REPLICATE, "s1/db", "s2/db").topology();
            Topology placed = Sample.at(Sample.at(drawn, "s1", 0, 0), "s2", 480, 0);
            canvas.show(placed, Geometry.of(placed));
            String link = placed.links().list().getFirst().id();
            assertThat(canvas.geometry().routes().get(link).labelOnLine()).isFalse();
            canvas.badges(List.of(new Badge(link, "medium", "Replication runs backwards")));
            canvas.layout();
            Bounds badge = canvas.lookup("#badge-" + link).getBoundsInParent();
            assertThat(badge.getMaxX()).isLessThan(canvas.geometry().box("s2").x());
            assertThat(badge.getMaxY()).isLessThan(canvas.geometry().routes().get(link).label().y());
        });
    }

    @Test
    void the_minimap_gives_way_to_a_drawing_that_is_seen_as_a_whole() {
        onCanvas(canvas -> {
            canvas.viewport().fit(canvas.geometry().bounds());
            canvas.layout();
            Minimap map = canvas.minimap();
            Point corner = canvas.viewport().drawing(map.getLayoutX() + 5, map.getLayoutY() + 5);
            assertThat(map.getOpacity()).isEqualTo(1);
            Topology under = Sample.at(canvas.topology(), "lb", corner.x() - 190, corner.y());
            canvas.show(under, Geometry.of(under));
            canvas.layout();
            assertThat(map.getOpacity()).isZero();
            assertThat(map.isMouseTransparent()).isTrue();
            canvas.viewport().zoomTo(2);
            canvas.layout();
            assertThat(map.getOpacity()).isEqualTo(1);
        });
    }

    @Test
    void a_crowded_caption_is_seen_while_somebody_points_at_its_arrow() {
        onCanvas(canvas -> {
            Topology dense = Draw.a().client("user").balancer("lb").change("user", part -> part
                    .placed(Placement.none().moved(new Point(0, 0)))).change("lb", part -> part
                            .placed(Placement.none().moved(new Point(0, 100))))
                    .request("user", "lb")
                    .request("user", "lb").request("user", "lb").request("user", "lb").topology();
            dense = dense.withLinks(dense.links().map(link -> link.labelled("a caption as long as the card is wide")));
            canvas.show(dense, Geometry.of(dense));
            String crowded = canvas.geometry().routes().entrySet().stream()
                    .filter(route -> route.getValue().labelCrowded()).findFirst().orElseThrow().getKey();
            Node view = Objects.requireNonNull(canvas.view(crowded));
            view.applyCss();
            assertThat(view.lookup(".link-label").getOpacity()).isZero();
            canvas.hover(crowded);
            view.applyCss();
            assertThat(view.lookup(".link-label").getOpacity()).isEqualTo(1);
            Pictures.save("crowded-caption", canvas.snapshot(null, null));
        });
    }

    @Test
    void moving_a_part_touches_no_view_that_stays_where_it_is() {
        onCanvas(canvas -> {
            List<String> touched = new ArrayList<>();
            for (String id : List.of("s1", "s1/web", "s2/db", "user", "dns")) {
                canvas.view(id).layoutBoundsProperty().subscribe((_, _) -> touched.add(id));
                canvas.view(id).layoutXProperty().subscribe((_, _) -> touched.add(id));
                ((ElementView) canvas.view(id)).needsLayoutProperty().subscribe((_, dirty) -> {
                    if (dirty) {
                        touched.add(id);
                    }
                });
            }
            Topology moved = Sample.at(canvas.topology(), "lb", 240, 168);
            canvas.show(moved, Geometry.of(moved));
            assertThat(touched).isEmpty();
        });
    }

    @Test
    void a_new_name_is_shown_and_a_new_role_changes_the_icon() {
        onCanvas(canvas -> {
            Topology renamed = canvas.topology().with(canvas.topology().component("s1/db").called("Postgres")
                    .with(roundtrip.topology.Property.DATABASE_ROLE, roundtrip.topology.Terms.DatabaseRole.REPLICA));
            Node icon = canvas.view("s1/db").lookup(".icon");
            canvas.show(renamed, Geometry.of(renamed));
            Node view = canvas.view("s1/db");
            assertThat(((javafx.scene.control.Label) view.lookup(".name")).getText()).isEqualTo("Postgres");
            assertThat(view.lookup(".icon")).isNotSameAs(icon);
        });
    }

    @Test
    void a_link_follows_a_moved_part() {
        onCanvas(canvas -> {
            Topology moved = Sample.at(canvas.topology(), "lb", 500, 160);
            Geometry geometry = Geometry.of(moved);
            canvas.show(moved, geometry);
            javafx.scene.shape.Path line = (javafx.scene.shape.Path) canvas.view("l3").lookup(".link-line");
            javafx.scene.shape.MoveTo start = (javafx.scene.shape.MoveTo) line.getElements().getFirst();
            assertThat(start.getX()).isEqualTo(geometry.route("l3").start().x());
        });
    }

    @Test
    void what_is_deleted_loses_its_view_and_what_comes_back_gets_one() {
        onCanvas(canvas -> {
            Topology all = canvas.topology();
            Topology without = all.withLinks(all.links().without(link -> link.id().equals("l7")));
            canvas.show(without, Geometry.of(without));
            assertThat(canvas.view("l7")).isNull();
            canvas.show(all, Geometry.of(all));
            assertThat(canvas.view("l7")).isNotNull();
        });
    }

    @Test
    void a_collapsed_server_is_one_card_and_its_chevron_asks_to_unfold_it() {
        onCanvas(canvas -> {
            List<String> asked = new ArrayList<>();
            canvas.onFold(asked::add);
            Topology folded = canvas.topology()
                    .with(canvas.topology().component("s1").placed(Placement.at(0, 304).folded(true)));
            canvas.show(folded, Geometry.of(folded));
            assertThat(canvas.view("s1")).isInstanceOf(PartView.class);
            assertThat(canvas.view("s1/web")).isNull();
            Node chevron = canvas.view("s1").lookup(".chevron");
            chevron.getOnMouseClicked().handle(click());
            assertThat(asked).containsExactly("s1");
        });
    }

    @Test
    void a_stopped_part_says_so_and_recovers() {
        onCanvas(canvas -> {
            canvas.state("lb", PartState.stopped());
            PartView balancer = (PartView) canvas.view("lb");
            assertThat(((javafx.scene.control.Label) balancer.lookup(".detail")).getText()).isEqualTo("stopped");
            assertThat(balancer.getAccessibleText()).contains("stopped");
            canvas.state("lb", PartState.normal());
            assertThat(((javafx.scene.control.Label) balancer.lookup(".detail")).getText()).startsWith("round robin");
        });
    }

    @Test
    void the_topmost_element_is_hit() {
        onCanvas(canvas -> {
            Geometry geometry = canvas.geometry();
            assertThat(canvas.hit(geometry.box("lb").center())).isEqualTo(new Hit.OnPart("lb"));
            assertThat(canvas.hit(geometry.box("s1/web").center())).isEqualTo(new Hit.OnPart("s1/web"));
            assertThat(canvas.hit(geometry.box("s1").corner().plus(100, 20))).isEqualTo(new Hit.OnPart("s1"));
            assertThat(canvas.hit(geometry.route("l6").at(0.5).plus(0, 7))).isEqualTo(new Hit.OnLink("l6"));
            assertThat(canvas.hit(new Point(-200, -200))).isEqualTo(new Hit.OnNothing());
            canvas.hover("lb");
            Handle top = Handle.of(geometry, "lb").getFirst();
            assertThat(canvas.hit(top.at())).isEqualTo(new Hit.OnHandle(top));
            canvas.handlesShown(false);
            assertThat(canvas.hit(top.at())).isNotInstanceOf(Hit.OnHandle.class);
        });
    }

    @Test
    void a_handle_steps_aside_where_a_link_already_ends() {
        onCanvas(canvas -> {
            Geometry geometry = canvas.geometry();
            Handle top = Handle.of(geometry, "lb").getFirst();
            assertThat(Math.abs(top.at().x() - geometry.box("lb").center().x())).isEqualTo(48);
            assertThat(top.at().y()).isEqualTo(geometry.box("lb").y() - 16);
            Handle free = Handle.of(geometry, "user").getFirst();
            assertThat(free.at().x()).isEqualTo(geometry.box("user").center().x());
        });
    }

    @Test
    void quiet_findings_show_only_while_their_part_is_selected() {
        onCanvas(canvas -> {
            canvas.badges(Sample.badges());
            canvas.layout();
            Node info = canvas.lookup("#badge-s2/app");
            assertThat(info.isVisible()).isFalse();
            canvas.selection(Selection.of("s2/app"));
            canvas.layout();
            assertThat(info.isVisible()).isTrue();
            assertThat(canvas.lookup("#whole-design").isVisible()).isTrue();
            canvas.badgesShown(false);
            canvas.badges(Sample.badges());
            assertThat(canvas.lookup("#whole-design").isVisible()).isFalse();
        });
    }

    @Test
    void all_but_what_is_in_the_spotlight_fades() {
        onCanvas(canvas -> {
            canvas.spotlight(List.of("lb"));
            canvas.applyCss();
            assertThat(canvas.view("lb").getOpacity()).isEqualTo(1);
            assertThat(canvas.view("user").getOpacity()).isEqualTo(0.42);
            canvas.spotlight(List.of());
            canvas.applyCss();
            assertThat(canvas.view("user").getOpacity()).isEqualTo(1);
        });
    }

    private static void onCanvas(Consumer<CanvasView> test) {
        Pictures.inFx(() -> {
            CanvasView canvas = new CanvasView();
            Scene scene = new Scene(canvas, 900, 800);
            new Look(Theme.LIGHT, 1).dress(scene);
            Topology drawn = Sample.exercise();
            canvas.show(drawn, Geometry.of(drawn));
            canvas.applyCss();
            canvas.layout();
            test.accept(canvas);
            return null;
        });
    }

    private static javafx.scene.input.MouseEvent click() {
        return new javafx.scene.input.MouseEvent(javafx.scene.input.MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0,
                javafx.scene.input.MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false,
                true, null);
    }
}
