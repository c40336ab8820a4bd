package roundtrip.simulation;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.routing.Operation;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Message.Heard;
import roundtrip.simulation.Wire.Header;
import roundtrip.topology.Draw;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.TlsVersion;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.Runs.SECOND;

/// What can be read on each leg.
class MessageTest {
    private final Topology exercise = ReferenceDesigns.topology("1-distributed-web-infrastructure");
    private final Trace trace = Runs.trace(exercise,
            Run.of(1, List.of(new Ask(0, "user", Operation.READ), new Ask(9 * SECOND, "user", Operation.WRITE))));

    private static List<Message> messages(Trace trace, int request, Phase phase) {
        return trace.legs(request).stream().filter(leg -> leg.phase() == phase).map(leg -> Message.of(trace, leg))
                .toList();
    }

    @Test
    void dns_asks_for_a_name_and_answers_with_an_address_for_all_to_read() {
        assertThat(messages(trace, 1, Phase.DNS_QUESTION)).containsExactly(
                new Message("www.foobar.com A?", List.of(), Heard.ALL, ""));
        assertThat(messages(trace, 1, Phase.DNS_ANSWER)).extracting(Message::line)
                .containsExactly("www.foobar.com A 8.8.8.8");
    }

    @Test
    void the_forwarded_addresses_grow_hop_by_hop() {
        List<List<Header>> headers = messages(trace, 1, Phase.QUESTION).stream().map(Message::headers).toList();

        assertThat(headers.get(0)).containsExactly(new Header("Host", "www.foobar.com"));
        assertThat(headers.get(1)).extracting(Header::name).contains("X-Forwarded-For");
        String first = value(headers.get(1));
        assertThat(value(headers.get(2))).startsWith(first + ", ");
    }

    private static String value(List<Header> headers) {
        return headers.stream().filter(header -> header.name().equals("X-Forwarded-For")).findFirst().orElseThrow()
                .value();
    }

    @Test
    void inside_a_machine_nobody_listens() {
        Leg inside = trace.legs(1).stream().filter(leg -> leg.from().equals("s1/web") && leg.to().equals("s1/app"))
                .findFirst().orElseThrow();

        assertThat(Message.of(trace, inside).heard()).isEqualTo(Heard.NOTHING);
    }

    @Test
    void databases_are_spoken_to_in_sql_and_a_copy_says_which_write_it_is() {
        assertThat(messages(trace, 1, Phase.QUESTION)).last().extracting(Message::line).isEqualTo("SELECT \u2026");
        assertThat(messages(trace, 2, Phase.QUESTION)).last().extracting(Message::line).isEqualTo("INSERT \u2026");
        assertThat(messages(trace, 2, Phase.COPY)).extracting(Message::line)
                .containsExactly("Write 1 of the change log");
    }

    @Test
    void who_listens_to_tls_reads_the_name_of_the_server_only() {
        Topology sealed = Draw.a().client("user").server("s1", "app").request("user", "s1/app").lastLink(
                link -> link.with(Property.TLS, true).with(Property.TLS_VERSION, TlsVersion.TLS_1_2)).topology();
        Trace told = Runs.trace(sealed, Run.standard(sealed, 1, 1));

        assertThat(messages(told, 1, Phase.QUESTION)).extracting(Message::heard).containsExactly(Heard.NAME);
        assertThat(messages(told, 1, Phase.HANDSHAKE)).singleElement().satisfies(hello -> {
            assertThat(hello.serverName()).isEqualTo("s1/app");
            assertThat(hello.headers()).contains(new Header("Version", "TLS 1.2"), new Header("Round trips", "2"));
        });
    }

    @Test
    void a_refused_connection_and_a_status_are_answers() {
        Trace broken = Runs.trace(exercise, Run.standard(exercise, 1, 1).stop("lb", 0).stop("dns", 0));

        assertThat(messages(broken, 1, Phase.ANSWER)).extracting(Message::line).containsExactly("refused (TCP reset)");
        assertThat(messages(trace, 1, Phase.ANSWER)).last().extracting(Message::line).isEqualTo("HTTP/1.1 200");
    }
}
