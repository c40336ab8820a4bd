package roundtrip.analysis.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import roundtrip.analysis.rules.Rules;
import roundtrip.formats.json.ChecklistForm;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Design;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Draw;
import roundtrip.topology.Extras;
import roundtrip.topology.GroupKind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.exercise.Checklist;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {
    private static final Path EXERCISES = Path.of("resources", "exercises");

    private static Progress progress(String reference, int exercise) {
        return Progress.of(ReferenceDesigns.design(reference), Exercises.of(exercise), Rules.all());
    }

    @ParameterizedTest
    @CsvSource({"0-simple-web-stack, 0, 6, 6", "1-distributed-web-infrastructure, 1, 9, 9",
            "2-secured-and-monitored, 2, 12, 12", "3-scale-up, 3, 12, 12", "1-distributed-web-infrastructure, 2, 9, 12",
            "1-distributed-web-infrastructure, 0, 5, 6", "0-simple-web-stack, 3, 5, 12"})
    void progress_counts_what_is_there(String reference, int exercise, int done, int total) {
        Progress progress = progress(reference, exercise);

        assertThat(progress.done()).isEqualTo(done);
        assertThat(progress.total()).isEqualTo(total);
        assertThat(progress.missing()).hasSize(total - done);
    }

    @Test
    void each_item_says_whether_it_is_there() {
        assertThat(progress("1-distributed-web-infrastructure", 2).missing()).extracting(Checklist.Item::id)
                .containsExactly("firewalls", "https", "agents");
        assertThat(Exercises.of(7).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void the_files_of_the_exercises_say_what_the_program_asks(int exercise) throws IOException {
        String text = Files.readString(EXERCISES.resolve("exercise-" + exercise + ".json"));

        assertThat(ChecklistForm.read("x", text)).isEqualTo(Exercises.of(exercise));
    }

    private static boolean holds(Draw drawing, String condition) {
        return holds(drawing.design(), condition);
    }

    private static boolean holds(Design design, String condition) {
        Checklist one = ChecklistForm.read("x",
                "{\"form\": 1, \"title\": \"t\", \"items\": [{\"id\": \"a\", \"title\": \"a\", " + condition + "}]}");
        return Progress.of(design, one, Rules.all()).done() == 1;
    }

    private static Draw site() {
        return Draw.a().client("user").dns("dns").last(dns -> dns.with(Property.RECORDS,
                List.of(new DnsRecord("WWW.x.org", "A", "1.2.3.4", Extras.none()))))
                .balancer("lb").server("s1", "web", "app").server("s2", "web", "agent").firewall("fw")
                .request("user", "lb").request("lb", "s1/web").request("lb", "s2/web");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "count": {"kind": "server"}                                           | true
            "count": {"kind": "server", "atLeast": 3}                             | false
            "count": {"kind": "server", "atMost": 1}                              | false
            "count": {"kind": "cache", "atMost": 0}                               | true
            "count": {"kind": "cache"}                                            | false
            "count": {"kind": ["cache", "web"], "atLeast": 2, "atMost": 2}        | true
            "count": {"trait": "transparent"}                                     | true
            "count": {"trait": "needs-host", "atLeast": 4, "atMost": 4}           | true
            "count": {"kind": "server", "only": "web", "atMost": 1}               | true
            "count": {"kind": "server", "only": "app"}                            | false
            "count": {"kind": "client", "with": {"role": "user"}}                 | true
            "count": {"kind": "client", "with": {"role": "admin"}}                | false
            "count": {"kind": "load-balancer", "with": {"algorithm": "random"}}   | false
            "count": {"with": {"instances": 1}, "atLeast": 10, "atMost": 10}      | true
            "link": {}                                                            | true
            "link": {"kind": "request", "from": {"kind": "load-balancer"}, "atLeast": 2, "atMost": 2} | true
            "link": {"kind": "request", "to": {"kind": "database"}}               | false
            "link": {"encrypted": true}                                           | false
            "link": {"encrypted": false, "atLeast": 3}                            | true
            "guards": {}                                                          | true
            "guards": {"atLeast": 2}                                              | false
            "entry": {}                                                           | true
            "entry": {"encrypted": true}                                          | false
            "record": {"name": "www."}                                            | true
            "record": {"name": "www.", "type": "AAAA"}                            | false
            "record": {"name": "mail"}                                            | false
            "noFinding": "SEC-004"                                                | true
            "noFinding": "REL-001"                                                | false
            "not": {"noFinding": "REL-001"}                                       | true
            "all": [{"guards": {}}, {"link": {}}]                                 | true
            "all": [{"guards": {}}, {"count": {"kind": "cache"}}]                 | false
            "any": [{"count": {"kind": "cache"}}, {"guards": {}}]                 | true
            "any": [{"count": {"kind": "cache"}}, {"not": {"guards": {}}}]        | false
            """)
    void a_condition_holds_or_not(String condition, boolean holds) {
        assertThat(holds(site(), condition)).isEqualTo(holds);
    }

    @Test
    void conditions_see_what_parts_state() {
        assertThat(holds(site().change("lb", part -> part.with(Property.ALGORITHM, Algorithm.RANDOM)),
                "\"count\": {\"kind\": \"load-balancer\", \"with\": {\"algorithm\": \"random\"}}")).isTrue();
        assertThat(holds(site().change("lb", part -> part.with(Property.TLS_MODE, Tls.TERMINATE)),
                "\"entry\": {\"encrypted\": true}")).isTrue();
        assertThat(holds(site().group("net", GroupKind.NETWORK, "s1").change("s2",
                part -> part.with(Property.HOST_FIREWALL, true)), "\"guards\": {\"atLeast\": 2}")).isTrue();
        assertThat(holds(site().link(LinkKind.HEARTBEAT, "lb", "lb"), "\"link\": {\"kind\": \"heartbeat\"}")).isFalse();
        assertThat(holds(site().lastLink(link -> link.with(Property.SINGLE, true)),
                "\"link\": {\"kind\": \"request\", \"with\": {\"single\": true}, \"atMost\": 1}")).isTrue();
    }
}
