package roundtrip.topology;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopologyTest {
    @Test
    void services_stand_behind_their_machine_however_they_were_added() {
        Topology drawing = Draw.a().server("s1", "web").server("s2", "web").topology()
                .with(Component.of("s1/app", Kind.APP));

        assertThat(drawing.components().stream().map(Component::id)).containsExactly("s1", "s1/web", "s1/app", "s2",
                "s2/web");
    }

    @Test
    void two_topologies_in_another_order_are_not_equal() {
        assertThat(Draw.a().client("a").client("b").topology())
                .isNotEqualTo(Draw.a().client("b").client("a").topology());
        assertThat(Draw.a().client("a").client("b").topology()).isEqualTo(Draw.a().client("a").client("b").topology());
    }

    @Test
    void an_absent_value_stays_absent_and_means_the_default() {
        Component balancer = Component.of("lb", Kind.LOAD_BALANCER);

        assertThat(balancer.stated(Property.HEALTH_CHECKS)).isNull();
        assertThat(((Role.LoadBalancer) balancer.role()).healthChecks()).isTrue();
        assertThat(balancer.with(Property.HEALTH_CHECKS, true)).isNotEqualTo(balancer);
        assertThat(balancer.with(Property.HEALTH_CHECKS, true).without(Property.HEALTH_CHECKS)).isEqualTo(balancer);
    }

    @Test
    void another_kind_keeps_what_it_can_state() {
        Component dns = Component.of("x", Kind.DNS).with(Property.ZONE, "foobar.com").with(Property.IP, "8.8.8.8");

        assertThat(dns.as(Kind.CDN).stated(Property.IP)).isEqualTo("8.8.8.8");
        assertThat(dns.as(Kind.CDN).role().given().isEmpty()).isTrue();
    }

    @Test
    void a_link_is_encrypted_by_word_by_protocol_or_by_port() {
        Link plain = Link.of("l", LinkKind.REQUEST, "a", "b");

        assertThat(plain.encrypted()).isFalse();
        assertThat(plain.with(Property.PORT, 443).encrypted()).isTrue();
        assertThat(plain.with(Property.PROTOCOL, "https").encrypted()).isTrue();
        assertThat(plain.with(Property.PORT, 443).with(Property.TLS, false).encrypted()).isFalse();
    }

    @Test
    void a_free_id_has_the_next_free_number() {
        assertThat(Draw.a().client("db").client("db2").topology().freeId("db")).isEqualTo("db3");
    }

    @Test
    void every_kind_is_found_by_its_word() {
        for (Kind kind : Kind.values()) {
            assertThat(Kind.of(kind.word())).contains(kind);
            assertThat(kind.has(Trait.NODE) || kind.has(Trait.SERVICE)).isTrue();
        }
    }
}
