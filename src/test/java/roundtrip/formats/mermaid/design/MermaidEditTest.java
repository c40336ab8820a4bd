package roundtrip.formats.mermaid.design;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import roundtrip.formats.Imported;
import roundtrip.formats.Note;
import roundtrip.formats.outline.Captions;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody edited the visible text of an export.
class MermaidEditTest {
    private static final Design DESIGN = ReferenceDesigns.design("1-distributed-web-infrastructure");
    private static final String TEXT = MermaidText.of(DESIGN, MermaidOptions.standard()).text();

    private static Imported edited(String... changes) {
        String text = TEXT;
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(text).contains(changes[i]);
            text = text.replaceFirst(Pattern.quote(changes[i]), Matcher.quoteReplacement(changes[i + 1]));
        }
        return MermaidFormat.format().importer().read("x.mmd", text);
    }

    private static Topology topology(Imported imported) {
        return imported.design().topology();
    }

    private static int line(String of) {
        return (int) TEXT.substring(0, TEXT.indexOf(of)).chars().filter(c -> c == '\n').count() + 1;
    }

    @Test
    void a_changed_label_is_a_new_name() {
        Imported read = edited("lb{{\"HAProxy\"}}", "lb{{\"Balancer 1\"}}");
        Component before = DESIGN.topology().component("lb");
        assertThat(read.design()).isEqualTo(DESIGN.with(DESIGN.topology().with(before.called("Balancer 1"))));
        assertThat(read.notes()).extracting(Note::line).containsExactly(line("lb{{"));
    }

    @Test
    void a_removed_arrow_removes_its_link() {
        Link link = DESIGN.topology().link("l5");
        String ids = link.from().replace('/', '_') + " -->|\"" + Captions.words(link) + "\"| "
                + link.to().replace('/', '_') + "\n";
        Imported read = edited("    " + ids, "");
        assertThat(topology(read))
                .isEqualTo(DESIGN.topology().withLinks(DESIGN.topology().links().without(link::equals)));
        assertThat(read.notes()).hasSize(1);
    }

    @Test
    void a_removed_node_goes_with_its_links() {
        String text = TEXT.lines().filter(line -> line.strip().startsWith("%%") || !line.matches(".*\\bdns\\b.*")
                || line.contains("classDef")).reduce("", (a, b) -> a + b + "\n");
        Topology read = topology(MermaidFormat.format().importer().read("x.mmd", text));
        assertThat(read.component("dns")).isNull();
        assertThat(read.links().stream().filter(link -> link.touches("dns"))).isEmpty();
        assertThat(read.components().size()).isEqualTo(DESIGN.topology().components().size() - 1);
    }

    @Test
    void an_added_node_and_arrow_are_guessed() {
        Imported read = edited("    lb -->", "    cache[(\"Redis\")]\n    s1_app --> cache\n    lb -->");
        Topology topology = topology(read);
        assertThat(topology.component("cache").kind()).isEqualTo(Kind.CACHE);
        List<Link> links = topology.links().stream().filter(link -> link.touches("cache")).toList();
        assertThat(links).extracting(Link::kind).containsExactly(LinkKind.READWRITE);
        assertThat(links).extracting(Link::from).containsExactly("s1/app");
        assertThat(topology.component("s1")).isEqualTo(DESIGN.topology().component("s1"));
    }

    @Test
    void a_service_that_moves_into_another_subgraph_moves_to_that_server() {
        String line = "        s1_db[(\"" + DESIGN.topology().component("s1/db").name() + "\")]:::database\n";
        String before = "        s2_db[(\"" + DESIGN.topology().component("s2/db").name() + "\")]:::database\n";
        assertThat(TEXT).contains(line);
        Topology read = topology(edited(line, "", before, before + line));
        assertThat(read.component("s1/db")).isNull();
        assertThat(read.services("s2")).extracting(Component::name)
                .contains(DESIGN.topology().component("s1/db").name());
        assertThat(read.links().size()).isEqualTo(DESIGN.topology().links().size());
        assertThat(read.links().stream().filter(link -> link.touches("s1/db"))).isEmpty();
    }

    @Test
    void a_service_outside_any_subgraph_stands_alone_or_gets_a_server() {
        String web = "        s1_web[\"nginx\"]:::web\n";
        Topology read = topology(edited(web, "", "    lb -->", "    s1_web[\"nginx\"]:::web\n    lb -->"));
        assertThat(read.component("s1/web")).isNull();
        assertThat(read.component("web/web").kind()).isEqualTo(Kind.WEB);
        assertThat(read.component("web").kind()).isEqualTo(Kind.SERVER);
        assertThat(read.link("l4").to() + " " + read.link("l5").to()).contains("web/web");
    }

    @Test
    void a_changed_class_is_another_kind() {
        Topology read = topology(edited(":::load-balancer", ":::firewall"));
        assertThat(read.component("lb").kind()).isEqualTo(Kind.FIREWALL);
    }

    @Test
    void a_changed_arrow_label_changes_protocol_and_port() {
        Topology read = topology(edited("\"HTTP 80\"", "\"HTTPS 8443\""));
        List<Link> changed = read.links().stream().filter(link -> link.port().equals(Optional.of(8443))).toList();
        assertThat(changed).isNotEmpty()
                .allMatch(link -> link.label() == null && link.protocol().equals(Optional.of("https")));
    }

    @Test
    void a_changed_protocol_counts_more_than_what_the_comment_says_of_encryption() {
        Topology read = topology(edited("\"HTTP 80\"", "\"HTTPS 443\""));
        assertThat(DESIGN.topology().link("l3").encrypted()).isFalse();
        assertThat(read.link("l3").encrypted()).isTrue();
    }

    @Test
    void another_kind_on_an_arrow_is_another_kind_of_link() {
        Imported read = edited("|\"write\"|", "|\"read\"|");
        assertThat(topology(read).link("l6").kind()).isEqualTo(LinkKind.READ);
        assertThat(topology(read).link("l6").label()).isNull();
        assertThat(read.notes()).extracting(Note::text).anyMatch(note -> note.contains("read as: "));
    }

    @Test
    void statements_and_comments_that_were_added_are_kept_and_written_again() {
        Imported read = edited("    classDef client",
                "    %% mine\n    click lb \"https://example.org\"\n    style lb fill:#ff0000\n    classDef client");
        String again = MermaidText.of(read.design(), MermaidOptions.standard()).text();
        assertThat(again).contains("%% mine\n", "click lb \"https://example.org\"\n", "style lb fill:#ff0000\n");
        assertThat(read.design().topology().links()).isEqualTo(DESIGN.topology().links());
    }

    @Test
    void a_damaged_comment_line_gets_a_note_and_the_picture_counts() {
        Imported read = edited("%% {\"node\": {\"id\": \"dns\",", "%% {\"node\": {\"id\" \"dns\",");
        assertThat(topology(read).component("dns").kind()).isEqualTo(Kind.DNS);
        assertThat(topology(read).component("lb")).isEqualTo(DESIGN.topology().component("lb"));
        assertThat(read.notes()).extracting(Note::text).anyMatch(note -> note.contains("damaged"));
    }

    @Test
    void comments_of_a_newer_version_get_a_note_and_the_picture_counts() {
        Imported read = edited("{\"roundtrip\": 1,", "{\"roundtrip\": 2,");
        assertThat(topology(read).component("lb").kind()).isEqualTo(Kind.LOAD_BALANCER);
        assertThat(topology(read).component("s1/db")).isNotNull();
        assertThat(read.notes()).extracting(Note::text).anyMatch(note -> note.contains("newer"));
    }
}
