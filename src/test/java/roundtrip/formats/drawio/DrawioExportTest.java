package roundtrip.formats.drawio;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import roundtrip.layout.Geometry;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DrawioExportTest {
    private static final Design DISTRIBUTED = ReferenceDesigns.design("1-distributed-web-infrastructure");

    private static List<Element> cells(Design design) {
        Element file = XmlReader.read("x", Drawings.written(design));
        return file.children().getFirst().children().getFirst().children().getFirst().children();
    }

    private static Element cell(Design design, String id) {
        return cells(design).stream().filter(each -> id.equals(each.attribute("id"))).findFirst().orElseThrow();
    }

    private static Element inner(Element cell) {
        return cell.name().equals("mxCell") ? cell : cell.children().getFirst();
    }

    private static double number(Element cell, String name) {
        return Double.parseDouble(Objects.requireNonNull(inner(cell).children().getFirst().attribute(name)));
    }

    private static String style(Element cell) {
        return Objects.requireNonNull(inner(cell).attribute("style"));
    }

    @Test
    void every_parent_and_every_end_is_a_cell_that_stands_before() {
        RandomTopologies.checkDesigns(500, design -> {
            Set<String> before = new HashSet<>();
            for (Element cell : cells(design)) {
                Stream.of("parent", "source", "target").map(name -> inner(cell).attribute(name))
                        .filter(Objects::nonNull).forEach(id -> assertThat(before).contains(id));
                assertThat(before.add(Objects.requireNonNull(cell.attribute("id")))).isTrue();
            }
        });
    }

    @Test
    void everything_stands_where_and_as_large_as_on_the_canvas() {
        RandomTopologies.check(300, topology -> {
            Map<String, Box> canvas = Geometry.boxes(topology);
            Map<String, Box> drawn = new HashMap<>();
            for (Element cell : cells(Design.of(topology))) {
                if ("1".equals(inner(cell).attribute("vertex"))) {
                    Box parent = drawn.getOrDefault(inner(cell).attribute("parent"), new Box(0, 0, 0, 0));
                    drawn.put(Objects.requireNonNull(cell.attribute("id")), new Box(number(cell, "x") + parent.x(),
                            number(cell, "y") + parent.y(), number(cell, "width"), number(cell, "height")));
                }
            }
            assertThat(drawn).hasSameSizeAs(canvas);
            canvas.values().forEach(box -> assertThat(drawn.values()).anySatisfy(found -> {
                assertThat(found.x()).isCloseTo(box.x(), within(0.1));
                assertThat(found.y()).isCloseTo(box.y(), within(0.1));
                assertThat(found.width()).isCloseTo(box.width(), within(0.1));
                assertThat(found.height()).isCloseTo(box.height(), within(0.1));
            }));
        });
    }

    @Test
    void services_lie_in_their_server_and_a_collapsed_server_is_one_cell() {
        Component service = DISTRIBUTED.topology().components().stream().filter(Component::isService).findFirst()
                .orElseThrow();
        Component server = Objects.requireNonNull(DISTRIBUTED.topology().component(service.host()));
        Design collapsed = DISTRIBUTED
                .with(DISTRIBUTED.topology().with(server.placed(server.placement().folded(true))));

        assertThat(inner(cell(DISTRIBUTED, service.id())).attribute("parent")).isEqualTo(server.id());
        assertThat(style(cell(DISTRIBUTED, server.id()))).contains("container=1");
        assertThat(cells(collapsed)).noneMatch(each -> service.id().equals(each.attribute("id")));
        assertThat(style(cell(collapsed, server.id()))).doesNotContain("container=1");
    }

    @Test
    void what_has_no_place_is_laid_out() {
        UnaryOperator<Component> bare = part -> part.placed(Placement.none());
        Design unplaced = DISTRIBUTED
                .with(DISTRIBUTED.topology().withComponents(DISTRIBUTED.topology().components().map(bare)));
        List<Point> corners = cells(unplaced).stream().filter(each -> "1".equals(inner(each).attribute("vertex")))
                .filter(each -> "1".equals(inner(each).attribute("parent")))
                .map(each -> new Point(number(each, "x"), number(each, "y"))).toList();

        assertThat(corners).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_has_a_style_with_colours(Kind kind) {
        assertThat(Looks.of(kind)).matches("[^{}]*fillColor=#[0-9A-F]{6};.*");
    }

    @ParameterizedTest
    @EnumSource(LinkKind.class)
    void every_link_has_a_style_with_a_colour_and_a_head(LinkKind kind) {
        assertThat(Looks.of(kind)).matches("[^{}]*strokeColor=#[0-9A-F]{6};.*endArrow=(block|open|oval);.*");
    }

    @Test
    void what_a_reader_knows_by_the_shape_is_drawn_so() {
        assertThat(Looks.of(Kind.DATABASE)).contains("shape=cylinder3");
        assertThat(Looks.of(LinkKind.REPLICATE)).contains("dashPattern=8 6");
        assertThat(Looks.of(LinkKind.HEARTBEAT)).contains("dashPattern=2 6", "startArrow=oval");
    }

    @Test
    void corners_that_somebody_set_are_drawn() {
        Topology two = new Topology(
                Table.of(List.of(Component.of("a", Kind.CLIENT).placed(Placement.at(0, 0)),
                        Component.of("b", Kind.SERVER).placed(Placement.at(400, 0)))),
                Table.of(List.of(Link.of("l", LinkKind.REQUEST, "a", "b").bent(List.of(new Point(300, 12.5))))),
                Table.empty());

        assertThat(XmlText.of(cell(Design.of(two), "l"))).contains("<mxPoint x=\"300\" y=\"12.5\"/>");
    }
}
