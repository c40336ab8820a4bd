package roundtrip.formats.proxy;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import roundtrip.formats.Note;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.HashType;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

class ProxyFormatTest {
    private static final Topology FARM = Draw.a().client("user").balancer("lb")
            .last(part -> part.with(Property.IP, "192.0.2.1").with(Property.STICKY, true)
                    .with(Property.REDISPATCH, true))
            .server("s1", "web", "app").change("s1", part -> part.with(Property.IP, "192.0.2.11"))
            .server("s2", "web", "app")
            .change("s2", part -> part.with(Property.IP, "192.0.2.12")).request("user", "lb").request("lb", "s1/web")
            .lastLink(link -> link.with(Property.WEIGHT, 3).with(Property.PORT, 8080)
                    .with(Property.MAX_CONNECTIONS, 100))
            .standby("lb", "s2/web").topology();

    private static Topology playing(Algorithm algorithm) {
        return Draw.a().topology().withComponents(FARM.components()).withLinks(FARM.links())
                .with(Objects.requireNonNull(FARM.component("lb")).with(Property.ALGORITHM, algorithm)
                        .with(Property.HASH_TYPE, HashType.CONSISTENT));
    }

    @Test
    void a_balancer_becomes_a_front_and_a_back_of_haproxy() {
        assertThat(new HaproxyFormat().write(Design.of(FARM))).endsWith("""
                frontend lb
                  bind 192.0.2.1:80
                  default_backend lb-servers

                backend lb-servers
                  balance roundrobin
                  option redispatch
                  timeout queue 5000ms
                  cookie SRV insert indirect nocache
                  server s1-web 192.0.2.11:8080 weight 3 maxconn 100 cookie s1-web check
                  server s2-web 192.0.2.12:80 weight 1 cookie s2-web check backup
                """);
        assertThat(new HaproxyFormat().cautions(Design.of(FARM))).isEmpty();
    }

    @Test
    void a_balancer_becomes_an_upstream_of_nginx() {
        assertThat(new NginxFormat().write(Design.of(FARM))).endsWith("""
                http {
                  upstream lb {
                    server 192.0.2.11:8080 weight=3 max_conns=100 max_fails=1 fail_timeout=10s;
                    server 192.0.2.12:80 weight=1 max_fails=1 fail_timeout=10s backup;
                  }
                  server {
                    listen 192.0.2.1:80;
                    location / {
                      proxy_pass http://lb;
                    }
                  }
                }
                """);
    }

    @Test
    void who_passes_tls_through_balances_connections() {
        Topology through = playing(Algorithm.LEAST_CONNECTIONS)
                .with(Objects.requireNonNull(FARM.component("lb")).with(Property.TLS_MODE, Tls.PASSTHROUGH)
                        .with(Property.ALGORITHM, Algorithm.LEAST_CONNECTIONS));

        assertThat(new NginxFormat().write(Design.of(through))).endsWith("""
                stream {
                  upstream lb {
                    least_conn;
                    server 192.0.2.11:8080 weight=3 max_conns=100 max_fails=1 fail_timeout=10s;
                    server 192.0.2.12:80 weight=1 max_fails=1 fail_timeout=10s backup;
                  }
                  server {
                    listen 192.0.2.1:80;
                    proxy_pass lb;
                  }
                }
                http {
                }
                """);
        assertThat(new HaproxyFormat().write(Design.of(through))).contains("  mode tcp\n", "balance leastconn\n")
                .doesNotContain("cookie");
    }

    @Test
    void what_a_program_cannot_do_as_drawn_is_said() {
        assertThat(texts(new NginxFormat().cautions(Design.of(playing(Algorithm.HASH)))))
                .containsExactly("s2-web: this method of nginx knows no backup servers, so it is written as down; "
                        + "choose another method");
        assertThat(new NginxFormat().write(Design.of(playing(Algorithm.HASH))))
                .contains("hash $request_uri consistent;", "fail_timeout=10s down;").doesNotContain("backup");
        assertThat(texts(new NginxFormat().cautions(Design.of(playing(Algorithm.FIRST))))).anyMatch(
                text -> text.startsWith("lb: nginx has no algorithm first"));
        assertThat(texts(new HaproxyFormat().cautions(Design.empty()))).singleElement().asString()
                .contains("no load balancer");
        assertThat(texts(new HaproxyFormat()
                .cautions(Design.of(Draw.a().balancer("lb").server("s1", "web").request("lb", "s1/web").topology()))))
                .containsExactly("s1-web: the drawing gives it no address, so its name stands there; give it one");
    }

    private static List<String> texts(List<Note> notes) {
        return notes.stream().map(Note::text).toList();
    }
}
