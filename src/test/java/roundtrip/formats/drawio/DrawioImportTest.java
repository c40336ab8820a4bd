package roundtrip.formats.drawio;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import roundtrip.formats.Imported;
import roundtrip.formats.Note;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Point;
import roundtrip.topology.Property;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

class DrawioImportTest {
    private static Topology topology(String file) {
        return Drawings.read(Drawings.text(file)).design().topology();
    }

    private static Component part(Topology topology, String id) {
        return Objects.requireNonNull(topology.component(id), id);
    }

    private static Link only(Topology topology, String from, String to) {
        return topology.links().stream().filter(link -> link.from().equals(from) && link.to().equals(to)).findFirst()
                .orElseThrow();
    }

    private static String notes(Imported imported) {
        return String.join("\n", imported.notes().stream().map(Note::text).toList());
    }

    @Test
    void the_icons_of_a_cloud_tell_the_kinds() {
        Topology aws = topology("aws.drawio");

        assertThat(part(aws, "names").kind()).isEqualTo(Kind.DNS);
        assertThat(part(aws, "entrance").kind()).isEqualTo(Kind.LOAD_BALANCER);
        assertThat(part(aws, "orders").kind()).isEqualTo(Kind.DATABASE);
        assertThat(part(aws, "sessions").kind()).isEqualTo(Kind.CACHE);
        assertThat(part(aws, "pictures").kind()).isEqualTo(Kind.OBJECT_STORAGE);
        assertThat(part(aws, "students").kind()).isEqualTo(Kind.CLIENT);
        assertThat(part(aws, "web-tier/web").kind()).isEqualTo(Kind.WEB);
    }

    @Test
    void containers_become_frames_in_frames_with_their_places() {
        Topology aws = topology("aws.drawio");
        Group zone = Objects.requireNonNull(aws.group("availability-zone-a"));

        assertThat(zone.kind()).isEqualTo(GroupKind.ZONE);
        assertThat(zone.parent()).isEqualTo("vpc-10-0-0");
        assertThat(zone.placement().at()).isEqualTo(new Point(120, 40));
        assertThat(zone.placement().size()).isEqualTo(new Size(200, 360));
        assertThat(part(aws, "orders").parent()).isEqualTo("availability-zone-a");
        assertThat(part(aws, "orders").placement().at()).isEqualTo(new Point(60, 240));
    }

    @Test
    void edges_become_links_with_words_corners_and_the_direction_of_their_heads() {
        Topology aws = topology("aws.drawio");

        assertThat(only(aws, "students", "names").kind()).isEqualTo(LinkKind.LOOKUP);
        assertThat(only(aws, "students", "entrance").bends()).containsExactly(new Point(200, 339), new Point(200, 219));
        assertThat(only(aws, "entrance", "web-tier/web").port()).as("from a label of its own").contains(80);
        assertThat(only(aws, "web-tier/web", "orders").kind()).as("its head is at the start")
                .isEqualTo(LinkKind.READWRITE);
    }

    @Test
    void corners_count_from_the_frame_that_the_edge_lies_in() {
        assertThat(only(topology("network.drawio"), "part", "edge").bends()).containsExactly(new Point(220, 260));
    }

    @Test
    void what_is_no_part_is_noted_and_written_back() {
        Imported aws = Drawings.read(Drawings.text("aws.drawio"));
        String again = Drawings.written(aws.design());

        assertThat(notes(aws)).contains("\"Shop on AWS\"", "\"later\"");
        assertThat(again).contains("Shop on AWS", "kXo1-18", "resIcon=mxgraph.aws4.rds", "background=\"#FFFFFF\"");
        assertThat(Drawings.read(again).design()).isEqualTo(aws.design());
    }

    @Test
    void a_text_beside_an_icon_in_a_group_is_its_label() {
        Topology network = topology("network.drawio");

        assertThat(part(network, "web-server-1-nginx").name()).isEqualTo("Web Server 1");
        assertThat(network.services("web-server-1-nginx")).extracting(Component::kind).containsExactly(Kind.WEB,
                Kind.APP);
        assertThat(only(network, "core", "web-server-1-nginx/web").protocol()).contains("http");
    }

    @Test
    void plain_shapes_tell_the_kind_where_the_label_does_not() {
        Topology network = topology("network.drawio");

        assertThat(part(network, "ledger").kind()).isEqualTo(Kind.DATABASE);
        assertThat(part(network, "anna").kind()).isEqualTo(Kind.CLIENT);
        assertThat(Drawings.read(Drawings.page(Drawings.shape("2", "Redis", "shape=cylinder3;html=1;", "1"))).design()
                .topology().components().list()).extracting(Component::kind).containsExactly(Kind.CACHE);
    }

    @Test
    void data_of_a_cell_comes_back() {
        Imported network = Drawings.read(Drawings.text("network.drawio"));

        assertThat(Drawings.written(network.design())).contains("owner=\"finance\"",
                "link=\"https://example.org/ledger\"");
    }

    @Test
    void a_folded_container_called_server_is_a_collapsed_server() {
        Topology lanes = topology("swimlanes.drawio");
        Component server = part(lanes, "server-1");

        assertThat(server.kind()).isEqualTo(Kind.SERVER);
        assertThat(server.placement().isCollapsed()).isTrue();
        assertThat(server.placement().size()).isEqualTo(new Size(190, 240));
        assertThat(part(lanes, "server-1/db").stated(Property.DATABASE_ROLE)).hasToString("PRIMARY");
        assertThat(only(lanes, "server-1/db", "mysql-replica").kind()).isEqualTo(LinkKind.REPLICATE);
        assertThat(only(lanes, "haproxy-1", "haproxy-2").kind()).isEqualTo(LinkKind.HEARTBEAT);
    }

    @Test
    void other_pages_and_layers_are_named_or_kept_and_written_back() {
        Imported lanes = Drawings.read(Drawings.text("swimlanes.drawio"));
        String again = Drawings.written(lanes.design());

        assertThat(notes(lanes)).contains("\"Old version\"");
        assertThat(again).contains("<diagram name=\"Old version\"", "id=\"layer2\" value=\"Notes\"",
                "parent=\"layer2\"");
    }

    @Test
    void html_labels_are_read_as_a_reader_sees_them() {
        Topology labels = topology("html-labels.drawio");

        assertThat(labels.components().list()).extracting(Component::name).contains("HAProxy",
                "Café <shop>\nApache & friends", "List<String> &amp; x", "Redis (Oslo)");
        assertThat(labels.links().list()).extracting(Link::kind).contains(LinkKind.READ);
    }

    @Test
    void formatted_labels_are_written_back_until_the_part_is_renamed() {
        Imported labels = Drawings.read(Drawings.text("html-labels.drawio"));
        Topology before = labels.design().topology();
        Topology renamed = before.with(part(before, "cafe-shop-apache-friends").called("Tea"));

        assertThat(Drawings.written(labels.design())).contains("font-size: 9px");
        String cell = Drawings.written(labels.design().with(renamed)).lines()
                .filter(line -> line.contains("id=\"3\"")).findFirst().orElseThrow();
        assertThat(cell).contains("label=\"Tea\"");
    }

    @Test
    void packed_pages_are_read() {
        Imported packed = Drawings.read(Drawings.text("compressed.drawio"));

        assertThat(packed.design().title()).isEqualTo("Packed");
        assertThat(packed.design().topology().components().list()).extracting(Component::name)
                .contains("Web server + 1", "Größe DB");
    }

    @Test
    void the_drawing_inside_a_picture_is_read() {
        String picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" content=\"" + Drawings.text("compressed.drawio")
                .replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;") + "\"><g/></svg>";

        assertThat(Drawings.GUESSING.recognises(picture)).isTrue();
        assertThat(Drawings.read(picture).design().title()).isEqualTo("Packed");
    }

    @Test
    void each_guess_is_a_note_with_its_line() {
        Imported aws = Drawings.read(Drawings.text("aws.drawio"));

        assertThat(aws.notes()).anySatisfy(note -> {
            assertThat(note.line()).isEqualTo(19);
            assertThat(note.text()).startsWith("\"Orders\" read as: Database");
        });
        assertThat(notes(aws)).contains("container \"VPC 10.0.0.0/16\" read as: Network",
                "from \"students\" to \"names\" read as: Lookup");
    }

    @Test
    void the_bare_structure_has_parts_without_a_meaning_and_frames() {
        Topology bare = Drawings.BARE.read("x.drawio", Drawings.text("aws.drawio")).design().topology();

        assertThat(bare.components().list()).hasSize(8).extracting(Component::kind).containsOnly(Kind.OTHER);
        assertThat(bare.components().list()).extracting(Component::id).contains("kXo1-1", "kXo1-4");
        assertThat(bare.groups().list()).extracting(Group::name).containsExactly("VPC 10.0.0.0/16",
                "Availability Zone A");
        assertThat(bare.links().list()).hasSize(6).extracting(Link::kind).containsOnly(LinkKind.REQUEST);
    }

    @Test
    void a_cell_twice_and_a_circle_of_parents_cost_nothing_but_a_note() {
        Imported read = Drawings.read(Drawings.page(Drawings.shape("2", "A", "", "3"),
                Drawings.shape("3", "B", "", "2"), Drawings.shape("3", "C", "", "1"),
                Drawings.edge("4", "", "", "2", "2")));

        assertThat(notes(read)).contains("\"3\" stands twice", "lies inside itself");
        assertThat(List.of(read.design().topology().groups().size(), read.design().topology().components().size(),
                read.design().topology().links().size())).containsExactly(1, 2, 1);
    }
}
