package roundtrip.layout;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Component;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Draw;
import roundtrip.topology.Extras;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

class CaptionsTest {
    private static String detail(Topology topology, String id) {
        Component component = topology.component(id);
        return Captions.detail(topology, component);
    }

    private static String label(Topology topology, String id) {
        return Captions.label(topology, topology.link(id));
    }

    @Test
    void a_balancer_says_its_algorithm_and_counts_what_lies_behind_it() {
        Topology topology = Draw.a().balancer("lb").firewall("fw").server("s1", "web").server("s2", "web")
                .request("lb", "s1/web").request("lb", "fw").request("fw", "s2/web").topology();

        assertThat(detail(topology, "lb")).isEqualTo("round robin · 2 backends");
    }

    @Test
    void a_balancer_with_one_backend_speaks_of_one() {
        Topology topology = Draw.a().balancer("lb").server("s1", "web").request("lb", "s1/web").topology();

        assertThat(detail(topology, "lb")).isEqualTo("round robin · 1 backend");
    }

    @Test
    void a_passive_balancer_says_whose_address_it_takes_over() {
        Topology topology = Draw.a().dns("dns").balancer("lb1").last(lb -> lb.with(Property.VIP, "8.8.8.8"))
                .balancer("lb2").resolve("dns", "lb1").link(LinkKind.HEARTBEAT, "lb1", "lb2").topology();

        assertThat(detail(topology, "lb2")).isEqualTo("takes over 8.8.8.8");
        assertThat(detail(topology, "lb1")).isEqualTo("round robin");
    }

    @Test
    void a_web_server_names_the_port_it_is_asked_on() {
        Topology topology = Draw.a().client("user").server("s1", "web").last(web -> web.called("nginx"))
                .request("user", "s1/web").lastLink(link -> link.with(Property.PORT, 80)).topology();

        assertThat(detail(topology, "s1/web")).isEqualTo("web server · port 80");
    }

    @Test
    void a_machine_lists_its_services_in_short() {
        Topology topology = Draw.a().server("s1", "web", "app", "db:primary", "agent").change("s1/web",
                web -> web.called("nginx")).change("s1/db", db -> db.called("MySQL primary")).topology();

        assertThat(detail(topology, "s1")).isEqualTo("nginx · app · MySQL primary");
    }

    @Test
    void databases_say_what_they_let_you_do() {
        Topology topology = Draw.a().server("s1", "db:primary").server("s2", "db:replica").server("s3", "db")
                .topology();

        assertThat(detail(topology, "s1/db")).isEqualTo("accepts writes");
        assertThat(detail(topology, "s2/db")).isEqualTo("read only");
        assertThat(detail(topology, "s3/db")).isEqualTo("reads and writes");
    }

    @Test
    void every_kind_has_a_title_and_a_detail() {
        for (Kind kind : Kind.values()) {
            Topology topology = Draw.a().part(kind, "part").topology();

            assertThat(Captions.title(topology.component("part"))).isNotBlank();
            assertThat(detail(topology, "part")).isNotBlank();
        }
    }

    @Test
    void every_kind_of_link_but_monitoring_says_what_it_is() {
        for (LinkKind kind : LinkKind.values()) {
            Topology topology = Draw.a().server("a").server("b").link(kind, "a", "b").topology();

            assertThat(label(topology, "l1").isEmpty()).as(kind.word()).isEqualTo(kind == LinkKind.MONITOR);
        }
    }

    @Test
    void links_say_protocol_and_port() {
        Topology topology = Draw.a().client("user").balancer("lb").request("user", "lb")
                .lastLink(link -> link.with(Property.PROTOCOL, "http").with(Property.PORT, 80)).request("user", "lb")
                .lastLink(link -> link.with(Property.PORT, 443)).link(LinkKind.ADMIN, "user", "lb")
                .lastLink(link -> link.with(Property.PROTOCOL, "ssh").with(Property.PORT, 22)).topology();

        assertThat(label(topology, "l1")).isEqualTo("HTTP 80");
        assertThat(label(topology, "l2")).isEqualTo("HTTPS 443");
        assertThat(label(topology, "l3")).isEqualTo("SSH 22");
        assertThat(Captions.locked(topology, topology.link("l1"))).isFalse();
        assertThat(Captions.locked(topology, topology.link("l2"))).isTrue();
    }

    @Test
    void dns_answers_with_the_record_of_the_target() {
        Topology topology = Draw.a().dns("dns")
                .last(dns -> dns.with(Property.RECORDS, List.of(DnsRecord.of("www.foobar.com", "CNAME", "foobar.com"),
                        new DnsRecord("foobar.com", "A", "8.8.8.8", Extras.none()))))
                .balancer("lb").last(lb -> lb.with(Property.IP, "8.8.8.8")).resolve("dns", "lb").topology();

        assertThat(label(topology, "l1")).isEqualTo("A 8.8.8.8");
    }

    @Test
    void the_words_of_the_user_win() {
        Topology topology = Draw.a().client("user").balancer("lb").request("user", "lb")
                .lastLink(link -> link.labelled("the front door")).topology();

        assertThat(label(topology, "l1")).isEqualTo("the front door");
    }
}
