package roundtrip.formats.mermaid.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.rules.Rules;
import roundtrip.formats.Imported;
import roundtrip.formats.Importer;
import roundtrip.formats.Note;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

class MermaidImportTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "mermaid");

    private static Imported seed() throws IOException {
        return read(MermaidFormat.format().importer(), Files.readString(FOLDER.resolve("seed/seed-as-given.mmd")));
    }

    private static Imported read(Importer importer, String text) {
        return importer.read("x.mmd", text);
    }

    private static Topology guessed(String... lines) {
        return read(MermaidFormat.format().importer(), "graph TD\n" + String.join("\n", lines) + "\n").design()
                .topology();
    }

    private static String part(Component part) {
        String role = part.role() instanceof Role.Database database ? database.role().word() : "";
        return String.join(" ", part.id(), part.kind().word(), String.valueOf(part.name()), role,
                part.isService() ? "" : String.valueOf(part.parent()));
    }

    private static String link(Link link) {
        return link.kind().word() + " " + link.from() + " " + link.to();
    }

    @Test
    void the_first_users_own_text_becomes_the_design_that_it_means() throws IOException {
        Topology seed = seed().design().topology();
        Topology drawn = ReferenceDesigns.topology("1b-distributed-as-drawn");

        assertThat(seed.components().stream().map(MermaidImportTest::part))
                .containsExactlyElementsOf(drawn.components().stream().map(MermaidImportTest::part).toList());
        assertThat(seed.links().stream().map(MermaidImportTest::link))
                .containsExactlyElementsOf(drawn.links().stream().map(MermaidImportTest::link).toList());
        assertThat(seed.groups().list()).hasSize(1);
        assertThat(seed.group("cluster").name()).isEqualTo("Web Server Cluster");
    }

    @Test
    void it_has_exactly_the_findings_of_that_design() throws IOException {
        Design design = seed().design().forExercise(1);

        assertThat(new Analyzer(Rules.all()).findings(design).stream()
                .map(finding -> finding.rule() + " " + finding.subject()))
                .containsExactlyInAnyOrderElementsOf(ReferenceDesigns.pairs("1b-distributed-as-drawn", "expected"));
    }

    @Test
    void every_guess_is_a_note_with_its_line() throws IOException {
        List<Note> notes = seed().notes();

        assertThat(notes).allMatch(note -> note.line() != null);
        assertThat(notes).extracting(Note::line).contains(2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15);
        assertThat(notes).filteredOn(note -> note.text().contains("same database")).extracting(Note::line)
                .containsExactly(9, 10);
    }

    @Test
    void what_the_text_does_not_say_stays_absent() throws IOException {
        Topology seed = seed().design().topology();
        assertThat(seed.component("lb").common().ip()).isEmpty();
        assertThat(seed.component("lb").role().given().isEmpty()).isTrue();
        assertThat(seed.link("l3").given().isEmpty()).isTrue();
    }

    @Test
    void words_shapes_and_classes_tell_the_kind() {
        Topology read = guessed("a[Besucher]", "b[(Orders)]", "c[MySQL replica]", "d[Redis]", "e{{Firewall 2}}",
                "f[x]:::cdn",
                "g[Lastverteiler 1]", "h[Base de données]", "i[RabbitMQ]", "j[Prometheus]", "k[S3 bucket]",
                "l[Something]", "lb[.]");
        assertThat(read.components().stream().map(Component::kind)).containsExactly(Kind.CLIENT, Kind.DATABASE,
                Kind.DATABASE, Kind.CACHE, Kind.FIREWALL, Kind.CDN, Kind.LOAD_BALANCER, Kind.DATABASE, Kind.QUEUE,
                Kind.MONITORING, Kind.OBJECT_STORAGE, Kind.OTHER, Kind.LOAD_BALANCER);
        assertThat(((Role.Database) read.component("c").role()).role()).isEqualTo(DatabaseRole.REPLICA);
    }

    @Test
    void an_arrows_words_become_kind_protocol_and_port() {
        Topology read = guessed("u[User] -->|HTTPS 443| w[Nginx]", "w -->|reads| d[(DB)]",
                "d -. replication .-> r[(Replica DB)]",
                "u -- port :8080 --> w", "u -->|see more| w");
        assertThat(read.link("l1").protocol()).contains("https");
        assertThat(read.link("l1").port()).contains(443);
        assertThat(read.link("l1").label()).isNull();
        assertThat(read.links().stream().map(MermaidImportTest::link)).containsExactly("request u w/web",
                "read w/web d", "replicate d r", "request u w/web", "request u w/web");
        assertThat(read.link("l4").port()).contains(8080);
        assertThat(read.link("l5").label()).isEqualTo("see more");
    }

    @Test
    void a_subgraph_that_is_called_like_a_server_becomes_one() {
        Topology read = guessed("lb[HAProxy] --> f", "subgraph one [Server 1]", "f{{Firewall}} --> n[Nginx] --> p[PHP]",
                "end");
        assertThat(read.components().stream().map(Component::id)).containsExactly("lb", "one", "one/web", "one/app");
        assertThat(read.component("one").common().hostFirewall()).isTrue();
        assertThat(read.links().stream().map(MermaidImportTest::link)).containsExactly("request lb one/web");
    }

    @Test
    void a_database_that_another_part_uses_too_is_not_taken_for_a_twin() {
        Topology read = guessed("s1[Server 1 - App + DB (Primary)] --> d[Primary DB]", "x[Worker] --> d");
        assertThat(read.component("d")).isNotNull();
    }

    @Test
    void the_bare_reading_guesses_nothing() throws IOException {
        Topology bare = read(MermaidFormat.bare(), Files.readString(FOLDER.resolve("seed/seed-valid.mmd"))).design()
                .topology();
        assertThat(bare.components().stream().map(Component::kind)).containsOnly(Kind.OTHER).hasSize(7);
        assertThat(bare.links().list()).hasSize(6);
        assertThat(bare.component("S1").parent()).isEqualTo("cluster");
    }

    @TestFactory
    Stream<DynamicTest> every_case_reads_and_its_export_comes_back_equal() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("cases"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".mmd")).sorted().toList();
            return texts.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                for (Importer importer : List.of(MermaidFormat.format().importer(), MermaidFormat.bare())) {
                    Design design = read(importer, Files.readString(file)).design();
                    String text = MermaidText.of(design, MermaidOptions.standard()).text();
                    assertThat(read(importer, text).design()).as(text).isEqualTo(design);
                }
            }));
        }
    }
}
