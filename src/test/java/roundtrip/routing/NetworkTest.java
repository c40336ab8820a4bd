package roundtrip.routing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import roundtrip.topology.Draw;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Audience;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Mode;
import roundtrip.topology.Terms.Switching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/// How a request travels, clause by clause.
class NetworkTest {
    private static String verdict(Draw drawing, String... removed) {
        Verdict verdict = Network.of(drawing.topology()).verdict(List.of(removed));
        return verdict.read().word() + " " + verdict.write().word();
    }

    /// Two servers that do everything, behind whatever leads to `s1` and `s2`.
    private static Draw twins() {
        return Draw.a().client("user").dns("dns").database("db", DatabaseRole.PRIMARY).server("s1", "web", "app")
                .server("s2", "web", "app").readwrite("s1/app", "db").readwrite("s2/app", "db");
    }

    private static Draw pair() {
        return twins().balancer("lb1").balancer("lb2").resolve("dns", "lb1").request("lb1", "s1").request("lb2", "s2");
    }

    // 1 entries

    @Test
    void without_dns_the_targets_of_users_are_the_entries() {
        Draw both = twins().request("user", "s1").request("user", "s2");

        assertThat(Network.of(both.topology()).entryGroups()).containsExactly(List.of("s1/web"), List.of("s2/web"));
        assertThat(verdict(both, "s1")).isEqualTo("ok ok");
        assertThat(verdict(both, "s1/app")).isEqualTo("some some");
        assertThat(verdict(twins().request("user", "s1"), "s1")).isEqualTo("down down");
    }

    @Test
    void what_only_the_spare_of_a_firewall_leads_to_is_no_entry() {
        Draw drawing = twins().firewall("fw").firewall("spare").request("user", "fw").request("fw", "s1")
                .request("spare", "s2").link(LinkKind.HEARTBEAT, "fw", "spare");

        assertThat(Network.of(drawing.topology()).entryGroups()).containsExactly(List.of("s1/web"));
    }

    @Test
    void what_dns_does_not_name_is_no_entry() {
        Draw drawing = twins().resolve("dns", "s1").request("user", "s1").request("user", "s2");

        assertThat(verdict(drawing)).isEqualTo("ok ok");
        assertThat(verdict(drawing, "s1")).isEqualTo("down down");
    }

    @Test
    void a_firewall_that_dns_names_stands_for_what_lies_behind_it() {
        Draw drawing = twins().firewall("fw").resolve("dns", "fw").request("fw", "s1");

        assertThat(verdict(drawing)).isEqualTo("ok ok");
        assertThat(verdict(drawing, "fw")).isEqualTo("down down");
        assertThat(Network.of(drawing.topology()).entryGroups()).containsExactly(List.of("s1/web"));
    }

    // 2 way in

    @Test
    void a_user_without_a_request_goes_where_dns_points() {
        assertThat(verdict(twins().resolve("dns", "s1"))).isEqualTo("ok ok");
        assertThat(verdict(twins().resolve("dns", "s1"), "dns")).isEqualTo("ok ok");
    }

    @Test
    void a_redirect_is_no_way_in() {
        Draw drawing = twins().resolve("dns", "s1").request("user", "s1")
                .lastLink(link -> link.with(Property.REDIRECT_TO_HTTPS, true));

        assertThat(verdict(drawing)).isEqualTo("down down");
    }

    @Test
    void a_heartbeat_peer_that_nothing_enters_borrows_the_arrows_of_the_other() {
        Draw drawing = pair().request("user", "lb1").link(LinkKind.HEARTBEAT, "lb1", "lb2");

        assertThat(verdict(drawing, "lb1")).isEqualTo("ok ok");
        assertThat(verdict(drawing, "l6")).isEqualTo("down down");
    }

    @Test
    void an_inner_balancer_is_relieved_by_its_heartbeat_peer_too() {
        Draw drawing = twins().server("front", "web").balancer("in1").balancer("in2").resolve("dns", "front")
                .request("front", "in1").request("in1", "s1/app").request("in2", "s2/app")
                .link(LinkKind.HEARTBEAT, "in1", "in2");

        assertThat(verdict(drawing, "in1")).isEqualTo("ok ok");
    }

    // 3 groups

    @Test
    void the_address_stays_at_an_alive_member_even_at_one_that_can_serve_nothing() {
        Draw drawing = pair().request("user", "lb1").request("user", "lb2").link(LinkKind.HEARTBEAT, "lb1", "lb2");

        assertThat(verdict(drawing, "s1")).isEqualTo("down down");
        assertThat(verdict(drawing, "s2")).isEqualTo("ok ok");
        assertThat(verdict(drawing, "lb1", "s1")).isEqualTo("ok ok");
    }

    @Test
    void all_members_of_an_active_group_serve_at_once() {
        Draw drawing = pair().request("user", "lb1").request("user", "lb2").link(LinkKind.HEARTBEAT, "lb1", "lb2")
                .change("lb1", lb -> lb.with(Property.CLUSTER_MODE, Mode.ACTIVE_ACTIVE));
        assertThat(verdict(drawing, "s1")).isEqualTo("down down");

        drawing.change("lb2", lb -> lb.with(Property.CLUSTER_MODE, Mode.ACTIVE_ACTIVE));
        assertThat(verdict(drawing, "s1")).isEqualTo("some some");
    }

    @Test
    void each_of_several_addresses_gets_a_share_but_one_that_is_gone_gets_none() {
        Draw drawing = pair().resolve("dns", "lb2");

        assertThat(verdict(drawing, "s2")).isEqualTo("some some");
        assertThat(verdict(drawing, "lb2")).isEqualTo("ok ok");
    }

    @Test
    void dns_with_health_checks_leaves_out_what_can_no_longer_read() {
        Draw drawing = pair().resolve("dns", "lb2").change("dns", dns -> dns.with(Property.DNS_HEALTH_CHECKS, true));

        assertThat(verdict(drawing, "s2")).isEqualTo("ok ok");
        assertThat(verdict(drawing, "s1", "s2")).isEqualTo("down down");
    }

    @Test
    void an_address_that_never_could_serve_is_ignored() {
        assertThat(verdict(twins().part(Kind.OBJECT_STORAGE, "files").resolve("dns", "s1").resolve("dns", "files")))
                .isEqualTo("ok ok");
    }

    // 4 and 5 choosing

    private static Draw balanced() {
        return twins().balancer("lb").resolve("dns", "lb").request("lb", "s1").request("lb", "s2");
    }

    @Test
    void a_balancer_skips_servers_that_can_no_longer_read() {
        assertThat(verdict(balanced(), "s1")).isEqualTo("ok ok");
        assertThat(verdict(balanced(), "s1/app")).isEqualTo("ok ok");
        assertThat(verdict(balanced(), "l1")).isEqualTo("ok ok");
    }

    @Test
    void a_balancer_without_health_checks_keeps_sending_to_the_dead() {
        Draw blind = balanced().change("lb", lb -> lb.with(Property.HEALTH_CHECKS, false));

        assertThat(verdict(blind)).isEqualTo("ok ok");
        assertThat(verdict(blind, "s1")).isEqualTo("some some");
        assertThat(verdict(blind, "l4")).isEqualTo("some some");
        assertThat(verdict(blind, "s1", "s2")).isEqualTo("down down");
    }

    @Test
    void an_automatic_standby_waits_and_steps_in_and_a_manual_one_never_does() {
        Draw automatic = twins().balancer("lb").resolve("dns", "lb").request("lb", "s1").standby("lb", "s2");
        Draw manual = twins().balancer("lb").resolve("dns", "lb").request("lb", "s1").standby("lb", "s2")
                .lastLink(link -> link.with(Property.STANDBY, Switching.MANUAL));

        assertThat(verdict(automatic, "s2")).isEqualTo("ok ok");
        assertThat(verdict(automatic, "s1")).isEqualTo("ok ok");
        assertThat(verdict(manual, "s1")).isEqualTo("down down");
    }

    @Test
    void one_standby_link_on_the_way_is_enough() {
        Draw drawing = twins().balancer("lb").firewall("fw").resolve("dns", "lb").request("lb", "s1")
                .standby("lb", "fw").request("fw", "s2");
        Network network = Network.of(drawing.topology());
        Demand read = network.demands().getFirst();

        assertThat(network.intact().next(read, List.of("lb"))).extracting(Hop::to).containsExactly("s1/web");
        assertThat(network.walk(network.failure(List.of("s1"))).next(read, List.of("lb"))).extracting(Hop::via)
                .containsExactly(List.of("l5", "fw", "l6"));
    }

    @Test
    void a_server_that_can_only_read_is_sent_writes_unless_it_is_known_to_be_read_only() {
        Draw drawing = Draw.a().client("user").balancer("lb").server("s1", "web", "app", "db:primary")
                .server("s2", "web", "app", "db:replica").request("user", "lb").request("lb", "s1").request("lb", "s2");
        assertThat(verdict(drawing)).isEqualTo("ok some");

        drawing.change("s2/app", app -> app.with(Property.READ_ONLY, true));
        assertThat(verdict(drawing)).isEqualTo("ok ok");
    }

    // 6 and 7 applications and databases

    @ParameterizedTest
    @CsvSource({"fw1, fw2", "fw2, fw1"})
    void of_two_firewalls_a_walk_takes_the_one_that_it_does_not_need_later(String first, String second) {
        Draw drawing = twins().balancer("lb").firewall("fw1").firewall("fw2").database("other", DatabaseRole.PRIMARY)
                .last(db -> db.with(Property.DATASET, "other")).request("user", "lb").request("lb", first)
                .request("lb", second).request("fw1", "s1").request("fw2", "s1").readwrite("s1/app", "fw1")
                .readwrite("fw1", "other");
        Network network = Network.of(drawing.topology());

        assertThat(network.impact().intact()).containsOnly(Outcome.OK);
        assertThat(network.intact().next(network.demands().getLast(), List.of("lb"))).extracting(Hop::nodes)
                .containsExactly(List.of("fw2"));
        assertThat(network.walk(network.failure(List.of("fw2"))).outcome(network.demands().getLast()))
                .isEqualTo(Outcome.DOWN);
    }

    @Test
    void an_application_takes_the_best_way_on() {
        Draw drawing = twins().resolve("dns", "s1").database("copy", DatabaseRole.REPLICA)
                .link(LinkKind.READ, "s1/app", "copy");

        assertThat(verdict(drawing, "db")).isEqualTo("ok down");
        assertThat(verdict(drawing, "copy")).isEqualTo("ok ok");
    }

    @Test
    void a_database_is_reached_only_past_an_application() {
        Draw drawing = Draw.a().client("user").server("s1", "web").server("s2", "app")
                .database("db", DatabaseRole.STANDALONE).request("user", "s1").readwrite("s1/web", "db");

        assertThat(verdict(drawing)).isEqualTo("down down");
        assertThat(verdict(Draw.a().client("user").server("s1", "web", "db").request("user", "s1"))).isEqualTo("ok ok");
    }

    @Test
    void a_write_may_go_through_a_queue() {
        Draw drawing = Draw.a().client("user").server("s1", "web", "app").server("w", "app").part(Kind.QUEUE, "q")
                .database("db", DatabaseRole.STANDALONE).request("user", "s1").link(LinkKind.READ, "s1/app", "db")
                .link(LinkKind.PUBLISH, "s1/app", "q").link(LinkKind.CONSUME, "q", "w")
                .link(LinkKind.WRITE, "w/app", "db");

        assertThat(verdict(drawing)).isEqualTo("ok ok");
        assertThat(verdict(drawing, "q")).isEqualTo("ok down");
    }

    private static Draw promoted(Switching promote) {
        return Draw.a().client("user").server("s1", "web", "app").database("p", DatabaseRole.PRIMARY)
                .database("r", DatabaseRole.REPLICA).last(db -> db.with(Property.PROMOTE, promote)).firewall("fw")
                .request("user", "s1").readwrite("s1/app", "p").link(LinkKind.READ, "s1/app", "fw")
                .link(LinkKind.READ, "fw", "r");
    }

    @Test
    void a_replica_that_is_promoted_by_itself_takes_writes_over_its_read_links() {
        assertThat(verdict(promoted(Switching.AUTOMATIC), "p")).isEqualTo("ok ok");
        assertThat(verdict(promoted(Switching.MANUAL), "p")).isEqualTo("ok down");
        assertThat(verdict(promoted(Switching.AUTOMATIC), "l2")).isEqualTo("ok down");
    }

    @Test
    void writes_do_not_pass_a_balancer_over_a_read_link() {
        Draw drawing = promoted(Switching.AUTOMATIC).change("fw", fw -> fw.as(Kind.LOAD_BALANCER));

        assertThat(verdict(drawing, "p")).isEqualTo("ok down");
    }

    // 8 and 9

    @Test
    void nobody_needs_caches_storage_and_monitoring() {
        Draw drawing = twins().resolve("dns", "s1").part(Kind.CACHE, "c").part(Kind.OBJECT_STORAGE, "o")
                .part(Kind.MONITORING, "m").readwrite("s1/app", "c").link(LinkKind.WRITE, "s1/app", "o");

        assertThat(verdict(drawing, "c", "o", "m")).isEqualTo("ok ok");
    }

    @Test
    void what_never_worked_does_not_count() {
        Draw drawing = twins().resolve("dns", "s1").database("lost", DatabaseRole.PRIMARY)
                .last(db -> db.with(Property.DATASET, "lost"));

        assertThat(verdict(drawing)).isEqualTo("ok ok");
    }

    @Test
    void without_any_database_reaching_an_application_is_a_read() {
        Draw drawing = Draw.a().client("user").server("s1", "web", "app").request("user", "s1");

        assertThat(Network.of(drawing.topology()).demands()).containsExactly(new Demand("user", "", Operation.READ));
        assertThat(verdict(drawing)).isEqualTo("ok down");
        assertThat(verdict(drawing, "s1/app")).isEqualTo("down down");
    }

    @Test
    void administrators_make_no_demand() {
        Draw drawing = twins().resolve("dns", "s1").change("user",
                user -> user.with(Property.AUDIENCE, Audience.ADMIN));

        assertThat(Network.of(drawing.topology()).demands()).isEmpty();
        assertThat(verdict(drawing)).isEqualTo("down down");
    }

    // terms

    @Test
    void an_arrow_to_a_server_means_its_web_server() {
        Draw drawing = Draw.a().client("user").server("s1", "db", "app", "web").request("user", "s1");

        assertThat(verdict(drawing)).isEqualTo("ok ok");
        assertThat(verdict(drawing, "s1/web")).isEqualTo("down down");
    }

    @Test
    void a_group_takes_all_that_is_in_it_but_no_people() {
        Draw drawing = balanced().group("rack", GroupKind.RACK, "s1", "s2", "user")
                .group("site", GroupKind.SITE, "rack");

        assertThat(verdict(drawing, "site")).isEqualTo("down down");
        assertThat(Network.of(drawing.topology()).failure(List.of("site")).dead()).containsExactly("s1", "s1/web",
                "s1/app", "s2", "s2/web", "s2/app");
    }

    @Test
    void what_nobody_drew_cannot_be_removed() {
        assertThatIllegalArgumentException().isThrownBy(() -> verdict(twins(), "moon")).withMessage("moon");
    }

    // rings

    @Test
    void balancers_that_point_at_each_other_do_not_turn_for_ever() {
        Draw drawing = twins().balancer("a").balancer("b").resolve("dns", "a").request("a", "b").request("b", "a")
                .request("a", "s1").request("b", "s2");

        assertThat(verdict(drawing)).isEqualTo("ok ok");
        assertThat(verdict(drawing, "s1")).isEqualTo("ok ok");
        assertThat(verdict(drawing, "s1", "s2")).isEqualTo("down down");
    }

    @Test
    void no_walk_enters_a_component_twice_even_if_the_way_back_would_help() {
        Draw drawing = twins().balancer("a").balancer("b").resolve("dns", "a").request("a", "b").request("b", "a")
                .request("a", "s1");
        Network network = Network.of(drawing.topology());

        assertThat(network.intact().next(network.demands().getFirst(), List.of("a"))).extracting(Hop::to)
                .containsExactly("s1/web");
    }

    @Test
    void a_ring_of_many_balancers_is_answered_all_the_same() {
        Draw drawing = twins().resolve("dns", "b0");
        for (int from = 0; from < 14; from++) {
            drawing.balancer("b" + from);
            for (int to = 0; to < 14; to++) {
                drawing.request("b" + from, "b" + to);
            }
            drawing.request("b" + from, "s1");
        }

        assertThat(verdict(drawing)).isEqualTo("ok ok");
        assertThat(verdict(drawing, "s1")).isEqualTo("down down");
    }

    // walks

    @Test
    void a_walk_tells_each_hop_with_its_links_and_firewalls() {
        Draw drawing = twins().firewall("fw").resolve("dns", "s1").request("user", "fw").request("fw", "s1")
                .link(LinkKind.LOOKUP, "user", "dns");
        Network network = Network.of(drawing.topology());
        Demand write = new Demand("user", "main", Operation.WRITE);
        Walk walk = network.intact();

        Hop entry = walk.entries(write).getFirst();
        assertThat(entry.via()).containsExactly("l4", "fw", "l5");
        assertThat(entry.encrypted()).isFalse();
        Hop inside = walk.next(write, List.of("s1/web")).getFirst();
        assertThat(inside.to()).isEqualTo("s1/app");
        assertThat(inside.via()).isEmpty();
        assertThat(inside.encrypted()).isTrue();
        assertThat(walk.next(write, List.of("s1/web", "s1/app"))).extracting(Hop::to).containsExactly("db");
        assertThat(walk.arrived(write, List.of("s1/web", "s1/app", "db"))).isTrue();
        assertThat(walk.dnsOf("user")).hasValueSatisfying(lookup -> {
            assertThat(lookup.link()).isEqualTo("l6");
            assertThat(lookup.answers()).extracting(Lookup.Answer::target).containsExactly("s1/web");
        });
    }

    @Test
    void a_name_that_stands_for_another_is_followed_to_its_address() {
        Walk walk = Network.of(ReferenceDesigns.topology("4-wordpress-single-vm")).intact();

        assertThat(walk.dnsOf("visitor")).map(Lookup::address).hasValue("203.0.113.10");
        assertThat(walk.dnsOf("admin")).isEmpty();
    }

    @Test
    void all_backends_are_told_dead_or_alive() {
        Network network = Network.of(balanced().topology());

        assertThat(network.walk(network.failure(List.of("s2"))).allBackends("lb")).extracting(Hop::to, Hop::lost)
                .containsExactly(tuple("s1/web", false),
                        tuple("s2/web", true));
    }
}
