package roundtrip.formats.drawio;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import roundtrip.formats.Imported;
import roundtrip.formats.Note;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Point;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

/// What a person changes in draw.io wins over what the cells remember.
class DrawioEditTest {
    private static final Design DESIGN = ReferenceDesigns.design("1-distributed-web-infrastructure");

    private final Element file = XmlReader.read("x", Drawings.written(DESIGN));
    private final Element root = file.children().getFirst().children().getFirst().children().getFirst();

    private Element cell(String id) {
        return root.children().stream().filter(each -> id.equals(each.attribute("id"))).findFirst().orElseThrow();
    }

    private static Element inner(Element cell) {
        return cell.children().getFirst();
    }

    private static Element geometry(Element cell) {
        return inner(cell).children().getFirst();
    }

    private Imported imported() {
        return Drawings.read(XmlText.of(file));
    }

    private Topology read() {
        return imported().design().topology();
    }

    private static Component part(Topology topology, String id) {
        return Objects.requireNonNull(topology.component(id), id);
    }

    private static List<String> notes(Imported imported) {
        return imported.notes().stream().map(Note::text).toList();
    }

    private Element copied(String id, String copyId) {
        Element copy = XmlReader.read("x", XmlText.of(cell(id)));
        root.add(copy.with("id", copyId));
        return copy;
    }

    private static String first(Kind kind) {
        return DESIGN.topology().of(kind).findFirst().orElseThrow().id();
    }

    private static Link firstLink() {
        return DESIGN.topology().links().list().getFirst();
    }

    @Test
    void a_new_label_is_a_new_name_and_all_else_stays() {
        String user = first(Kind.CLIENT);
        cell(user).with("label", "Anna &amp; Ben");

        Design expected = DESIGN.with(DESIGN.topology().with(part(DESIGN.topology(), user).called("Anna & Ben")));
        assertThat(imported().design()).isEqualTo(expected);
        assertThat(notes(imported())).hasSize(1);
    }

    @Test
    void a_part_that_was_moved_stands_where_it_was_put_and_so_does_all_else() {
        String user = first(Kind.CLIENT);
        geometry(cell(user)).with("x", "1000").with("y", "-48");

        Topology read = read();
        assertThat(part(read, user).placement().at()).isEqualTo(new Point(1000, -48));
        assertThat(read.nodes()).allMatch(node -> node.placement().at() != null);
        assertThat(read.links()).isEqualTo(DESIGN.topology().links());
    }

    @Test
    void a_deleted_part_is_gone_with_its_links() {
        String user = first(Kind.CLIENT);
        root.children().removeIf(each -> user.equals(each.attribute("id"))
                || each.name().equals("object") && (user.equals(inner(each).attribute("source"))
                        || user.equals(inner(each).attribute("target"))));

        Topology read = read();
        assertThat(read.component(user)).isNull();
        assertThat(read.links()).noneMatch(link -> link.touches(user));
        assertThat(read.components().size()).isEqualTo(DESIGN.topology().components().size() - 1);
    }

    @Test
    void an_added_shape_is_guessed_and_linked() {
        String balancer = first(Kind.LOAD_BALANCER);
        root.add(XmlReader.read("x", Drawings.shape("new", "Redis cache", "html=1;", "1")));
        root.add(XmlReader.read("x", Drawings.edge("e", "", "", balancer, "new")));

        Topology read = read();
        assertThat(part(read, "redis-cache").kind()).isEqualTo(Kind.CACHE);
        assertThat(read.links().list().getLast().kind()).isEqualTo(LinkKind.READWRITE);
        assertThat(read.links().size()).isEqualTo(DESIGN.topology().links().size() + 1);
    }

    @Test
    void an_edge_with_a_new_end_keeps_what_the_link_states() {
        Link link = firstLink();
        String other = first(Kind.LOAD_BALANCER);
        inner(cell(link.id())).with("target", other);

        Topology read = read();
        assertThat(read.link(link.id())).isEqualTo(link.between(link.from(), other));
        assertThat(notes(imported())).singleElement().asString().contains(link.to(), other);
    }

    @Test
    void a_copied_part_is_a_second_one_with_the_same_properties() {
        String user = first(Kind.CLIENT);
        copied(user, "copy-1");

        Topology read = read();
        Component copy = part(read, user + "2");
        assertThat(copy.role()).isEqualTo(part(DESIGN.topology(), user).role());
        assertThat(read.component(user)).isNotNull();
        assertThat(read.links()).isEqualTo(DESIGN.topology().links());
    }

    @Test
    void a_copied_server_brings_copies_of_its_services() {
        String server = DESIGN.topology().components().stream().filter(Component::isService).findFirst().orElseThrow()
                .host();
        copied(server, "copy");
        List<Component> services = DESIGN.topology().services(server);
        for (Component service : services) {
            inner(copied(service.id(), "copy-of-" + service.id())).with("parent", "copy");
        }

        assertThat(read().services(server)).isEqualTo(DESIGN.topology().services(server));
        assertThat(read().services(server + "2")).extracting(Component::kind)
                .containsExactlyElementsOf(services.stream().map(Component::kind).toList());
    }

    @Test
    void a_part_that_was_cut_and_pasted_is_still_itself() {
        String user = first(Kind.CLIENT);
        cell(user).with("id", "pasted");
        root.children().stream().filter(each -> each.name().equals("object")).map(DrawioEditTest::inner)
                .forEach(each -> {
                    each.with("source", user.equals(each.attribute("source")) ? "pasted" : each.attribute("source"));
                    each.with("target", user.equals(each.attribute("target")) ? "pasted" : each.attribute("target"));
                });

        assertThat(read().component(user)).isNotNull();
        assertThat(read().links()).isEqualTo(DESIGN.topology().links());
    }

    @Test
    void a_service_dragged_into_another_server_runs_there_and_its_links_follow() {
        List<Component> services = DESIGN.topology().components().stream()
                .filter(each -> each.kind() == Kind.DATABASE && each.isService()).toList();
        Component moved = services.getFirst();
        String target = services.getLast().host();
        inner(cell(moved.id())).with("parent", target);

        Topology read = read();
        assertThat(read.services(target)).hasSize(DESIGN.topology().services(target).size() + 1);
        assertThat(read.component(moved.id())).isNull();
        assertThat(read.links().size()).isEqualTo(DESIGN.topology().links().size());
    }

    @Test
    void new_words_on_an_edge_are_the_links_words() {
        Link link = DESIGN.topology().links().stream().filter(each -> each.kind() == LinkKind.REQUEST).findFirst()
                .orElseThrow();
        cell(link.id()).with("label", "HTTPS 8443");

        Link read = Objects.requireNonNull(read().link(link.id()));
        assertThat(read.protocol()).contains("https");
        assertThat(read.given().given(Property.PORT)).contains(8443);
    }

    @Test
    void corners_and_styles_that_somebody_set_are_kept_and_written_again() {
        Link link = firstLink();
        geometry(cell(link.id())).add(XmlReader.read("x", "<Array as=\"points\"><mxPoint x=\"8\" y=\"9.5\"/></Array>"));
        inner(cell(first(Kind.CLIENT))).with("style", "shape=umlActor;html=1;");

        Imported read = imported();
        assertThat(Objects.requireNonNull(read.design().topology().link(link.id())).bends())
                .containsExactly(new Point(8, 9.5));
        assertThat(Drawings.written(read.design())).contains("shape=umlActor;html=1;", "<mxPoint x=\"8\" y=\"9.5\"");
    }

    @Test
    void a_renamed_page_renames_the_design() {
        file.children().getFirst().with("name", "Another title");

        assertThat(imported().design()).isEqualTo(DESIGN.titled("Another title"));
    }

    @Test
    void a_damaged_memory_leaves_the_drawing() {
        String user = first(Kind.CLIENT);
        cell(user).with(Memory.ATTRIBUTE, "{\"node\": 1");

        assertThat(notes(imported())).anyMatch(note -> note.contains("is damaged"));
        assertThat(read().of(Kind.CLIENT)).hasSameSizeAs(DESIGN.topology().of(Kind.CLIENT).toList());
    }
}
