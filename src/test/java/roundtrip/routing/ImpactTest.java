package roundtrip.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.topology.Draw;
import roundtrip.topology.Identified;
import roundtrip.topology.LargeSites;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Table;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

/// The fast answer is the definition's: take it away and ask everything again.
class ImpactTest {
    private static List<String> parts(Topology topology) {
        List<String> ids = new ArrayList<>();
        topology.components().stream().map(Identified::id).forEach(ids::add);
        topology.links().stream().map(Identified::id).forEach(ids::add);
        topology.groups().stream().map(Identified::id).forEach(ids::add);
        return ids;
    }

    private static void check(Topology topology, Random random) {
        Network network = Network.of(topology);
        Impact impact = network.impact();
        List<String> parts = parts(topology);
        List<List<String>> removals = new ArrayList<>();
        removals.add(List.of());
        parts.forEach(part -> removals.add(List.of(part)));
        for (int i = 0; i < 20 && !parts.isEmpty(); i++) {
            removals.add(List.of(parts.get(random.nextInt(parts.size())), parts.get(random.nextInt(parts.size())),
                    parts.get(random.nextInt(parts.size()))));
        }
        for (List<String> removed : removals) {
            Walk walk = network.walk(network.failure(removed));
            assertThat(impact.outcomes(network.failure(removed))).as("without %s", removed)
                    .isEqualTo(network.demands().stream().map(walk::outcome).toList());
        }
    }

    /// Now a server may come first in the file.
    private static Topology backwards(Topology topology) {
        return topology.withComponents(Table.of(topology.components().list().reversed()));
    }

    @ParameterizedTest
    @MethodSource("roundtrip.routing.ReferenceDesigns#names")
    void every_part_of_every_reference_design(String name) {
        check(ReferenceDesigns.design(name).topology(), new Random(1));
        check(backwards(ReferenceDesigns.design(name).topology()), new Random(1));
    }

    @Test
    void every_part_of_thousands_of_random_drawings() {
        Random random = new Random(2);
        RandomTopologies.check(4000, topology -> check(topology, random));
    }

    @Test
    void every_part_of_random_sites_that_work() {
        for (int seed = 0; seed < 1500; seed++) {
            Topology site = RandomSites.site(seed);
            try {
                check(site, new Random(seed));
                check(backwards(site), new Random(seed));
            } catch (AssertionError fault) {
                throw new AssertionError("seed " + seed + ": " + fault.getMessage() + "\n" + site, fault);
            }
        }
    }

    @Test
    void every_part_of_random_sites_with_firewalls_between_any_two_tiers() {
        for (int seed = 0; seed < 3000; seed++) {
            Topology site = Walls.in(RandomSites.site(seed), new Random(seed));
            try {
                check(site, new Random(seed));
            } catch (AssertionError fault) {
                throw new AssertionError("seed " + seed + ": " + fault.getMessage() + "\n" + site, fault);
            }
        }
    }

    @Test
    void every_part_of_sites_with_rings_and_firewalls_on_them() {
        for (int seed = 0; seed < 1500; seed++) {
            Topology site = Walls.in(RandomRings.of(seed), new Random(seed));
            try {
                check(site, new Random(seed));
            } catch (AssertionError fault) {
                throw new AssertionError("seed " + seed + ": " + fault.getMessage() + "\n" + site, fault);
            }
        }
    }

    @Test
    void every_part_of_thousands_of_sites_with_rings() {
        for (int seed = 0; seed < 4000; seed++) {
            Topology site = RandomRings.of(seed);
            try {
                checkByDefinition(site, new Random(seed));
            } catch (AssertionError fault) {
                throw new AssertionError("seed " + seed + ": " + fault.getMessage() + "\n" + site, fault);
            }
        }
    }

    @Test
    void every_part_of_hundreds_of_sites_whose_applications_call_each_other() {
        for (int seed = 0; seed < 600; seed++) {
            for (Topology site : List.of(RandomCallers.of(seed), Walls.in(RandomCallers.of(seed), new Random(seed)))) {
                try {
                    checkByDefinition(site, new Random(seed));
                } catch (AssertionError fault) {
                    throw new AssertionError("seed " + seed + ": " + fault.getMessage() + "\n" + site, fault);
                }
            }
        }
    }

    private static void checkByDefinition(Topology topology, Random random) {
        Network network = Network.of(topology);
        Impact impact = network.impact();
        Definition definition = Definition.of(topology);
        List<String> parts = parts(topology);
        for (String part : parts) {
            List<String> removed = random.nextInt(4) == 0
                    ? List.of(part, parts.get(random.nextInt(parts.size())))
                    : List.of(part);
            Definition state = definition.without(removed);
            assertThat(impact.outcomes(network.failure(removed))).as("without %s", removed)
                    .isEqualTo(network.demands().stream().map(state::outcome).toList());
        }
    }

    @Test
    void a_chain_of_twenty_thousand_servers_is_no_problem() {
        Draw drawing = Draw.a().client("user");
        for (int i = 0; i < 20_000; i++) {
            drawing.server("s" + i, "app").request(i == 0 ? "user" : "s" + (i - 1) + "/app", "s" + i + "/app");
        }
        drawing.database("db", DatabaseRole.STANDALONE).readwrite("s19999/app", "db");
        Network network = Network.of(drawing.topology());

        assertThat(network.impact().outcomes(network.failure(List.of("s10000"))))
                .containsExactly(Outcome.DOWN, Outcome.DOWN);
        assertThat(network.impact().intact()).containsExactly(Outcome.OK, Outcome.OK);
        assertThat(network.verdict(List.of())).isEqualTo(new Verdict(Outcome.OK, Outcome.OK));
        assertThat(network.verdict(List.of("s10000"))).isEqualTo(new Verdict(Outcome.DOWN, Outcome.DOWN));
    }

    /// What follows each walk would not come to an end here.
    @Test
    void thousands_of_servers_that_call_each_other_are_no_problem() {
        Network network = Network.of(LargeSites.circles(3000));

        assertThat(network.impact().intact()).containsExactly(Outcome.OK, Outcome.OK);
        assertThat(network.impact().outcomes(network.failure(List.of("s0")))).containsExactly(Outcome.OK, Outcome.OK);
        assertThat(network.verdict(List.of("db"))).isEqualTo(new Verdict(Outcome.DOWN, Outcome.DOWN));
        assertThat(network.verdict(List.of("copy"))).isEqualTo(new Verdict(Outcome.OK, Outcome.OK));
    }

    @Test
    void thousands_of_balancers_that_ask_each_other_through_firewalls_are_no_problem() {
        Network network = Network.of(LargeSites.guardedCircles(5000));

        assertThat(network.impact().intact()).containsExactly(Outcome.OK, Outcome.OK);
        assertThat(network.impact().outcomes(network.failure(List.of("fw0")))).containsExactly(Outcome.OK, Outcome.OK);
        assertThat(network.impact().outcomes(network.failure(List.of("lb0")))).containsExactly(Outcome.OK, Outcome.OK);
        assertThat(network.impact().outcomes(network.failure(List.of("db")))).containsExactly(Outcome.OK, Outcome.DOWN);
    }

    /// The firewall is on a ring, because the spare sends through it too.
    @Test
    void a_spare_behind_a_firewall_on_a_ring_stays_a_spare() {
        Network network = Network.of(Draw.a().client("user").balancer("lb").firewall("fw").server("usual", "app")
                .server("spare", "app").database("db", DatabaseRole.PRIMARY).database("copy", DatabaseRole.REPLICA)
                .database("other", DatabaseRole.PRIMARY).request("user", "lb").request("lb", "usual")
                .request("lb", "fw").request("fw", "spare")
                .lastLink(link -> link.with(Property.STANDBY, Switching.AUTOMATIC)).readwrite("spare", "fw")
                .readwrite("fw", "db").readwrite("spare", "other").readwrite("usual", "db")
                .link(LinkKind.READ, "usual", "copy").topology());

        assertThat(network.impact().intact()).containsExactly(Outcome.OK, Outcome.OK);
        assertThat(network.impact().outcomes(network.failure(List.of("db")))).containsExactly(Outcome.OK, Outcome.DOWN);
        assertThat(network.impact().outcomes(network.failure(List.of("usual")))).containsExactly(Outcome.OK,
                Outcome.OK);
    }

    @Test
    void a_firewall_before_data_and_a_standby_way_to_it_is_missed() {
        Topology site = Draw.a().client("user").server("s1", "web", "app").firewall("fw").balancer("proxy")
                .database("db", DatabaseRole.STANDALONE).request("user", "s1/web").readwrite("s1/app", "fw")
                .readwrite("fw", "db").standby("fw", "proxy").readwrite("proxy", "db").topology();
        Network network = Network.of(site);
        assertThat(network.impact().outcomes(network.failure(List.of("fw")))).containsOnly(Outcome.DOWN);
        check(site, new Random(1));
    }

    /// The first way through the balancer needs its firewall again behind the application; the other firewall is the way out.
    @Test
    void a_way_that_needs_a_firewall_twice_proves_nothing_when_the_other_is_gone() {
        Network network = Network.of(Draw.a().client("user").balancer("lb").firewall("fw1").firewall("fw2")
                .server("s1", "app").server("s2", "app").database("db", DatabaseRole.PRIMARY).request("user", "lb")
                .request("lb", "fw1").request("lb", "fw2").request("fw1", "s1").request("fw2", "s1")
                .request("s1", "lb").request("s1", "fw2").request("fw2", "s2").readwrite("s2", "fw1")
                .readwrite("fw1", "db").topology());
        Impact impact = network.impact();

        for (String part : List.of("fw1", "fw2", "s1", "s2", "lb")) {
            Walk walk = network.walk(network.failure(List.of(part)));
            assertThat(impact.outcomes(network.failure(List.of(part)))).as(part)
                    .isEqualTo(network.demands().stream().map(walk::outcome).toList());
        }
    }

    /// Both clients get to both firewalls, but each depends on the one that it enters first.
    @Test
    void users_who_enter_a_circle_of_firewalls_at_different_places_are_not_alike() {
        Network network = Network.of(Draw.a().client("one").client("other").firewall("outer").firewall("inner")
                .server("s", "app").request("one", "inner").request("other", "outer").request("outer", "inner")
                .request("inner", "outer").request("inner", "s").topology());

        assertThat(network.impact().outcomes(network.failure(List.of("outer")))).containsExactly(Outcome.OK,
                Outcome.DOWN);
        assertThat(network.impact().outcomes(network.failure(List.of("inner")))).containsExactly(Outcome.DOWN,
                Outcome.DOWN);
    }

    /// As lanes from each of the web servers to each application there would be millions.
    @Test
    void arrows_for_answers_through_the_same_two_firewalls_are_no_problem() {
        Network network = Network.of(LargeSites.answered(20_000));

        assertThat(network.impact().intact()).containsExactly(Outcome.OK, Outcome.OK);
        assertThat(network.impact().outcomes(network.failure(List.of("outer")))).containsExactly(Outcome.DOWN,
                Outcome.DOWN);
        assertThat(network.impact().outcomes(network.failure(List.of("w0", "a1")))).containsExactly(Outcome.OK,
                Outcome.OK);
        assertThat(network.verdict(List.of("inner"))).isEqualTo(new Verdict(Outcome.DOWN, Outcome.DOWN));
    }

    @Test
    void writes_fail_in_part_where_some_of_thousands_that_call_each_other_can_only_read() {
        Network network = Network.of(LargeSites.unevenCircles(3000));
        Impact impact = network.impact();

        assertThat(impact.intact()).containsExactly(Outcome.OK, Outcome.SOME);
        assertThat(impact.outcomes(network.failure(List.of("copy")))).containsExactly(Outcome.OK, Outcome.OK);
        assertThat(impact.outcomes(network.failure(List.of("db")))).containsExactly(Outcome.OK, Outcome.DOWN);
        assertThat(impact.outcomes(network.failure(List.of("lb")))).containsExactly(Outcome.DOWN, Outcome.DOWN);
    }

    @Test
    void thousands_of_applications_that_call_each_other_write_wherever_a_way_leads_to() {
        Network network = Network.of(LargeSites.callers(5000));
        Impact impact = network.impact();

        assertThat(impact.intact()).containsExactly(Outcome.OK, Outcome.OK);
        assertThat(impact.outcomes(network.failure(List.of("copy")))).containsExactly(Outcome.OK, Outcome.OK);
        assertThat(impact.outcomes(network.failure(List.of("db")))).containsExactly(Outcome.OK, Outcome.DOWN);
        assertThat(impact.outcomes(network.failure(List.of("db", "copy")))).containsExactly(Outcome.DOWN, Outcome.DOWN);
        assertThat(impact.outcomes(network.failure(List.of("s0")))).containsExactly(Outcome.OK, Outcome.OK);
    }
}
