package roundtrip.analysis.availability;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import roundtrip.routing.Network;
import roundtrip.routing.RandomSites;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.routing.Verdict;
import roundtrip.topology.Draw;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class AvailabilityTest {
    @ParameterizedTest
    @CsvSource({"0-simple-web-stack, 0.99, 0.99", "1-distributed-web-infrastructure, 0.9989001, 0.98901",
            "2-secured-and-monitored, 0.9983905, 0.9885103", "3-scale-up, 0.9751985, 0.9751985",
            "6-multi-az, 0.999875, 0.999875"})
    void the_reference_designs_are_up_as_often_as_they_should(String name, double read, double write) {
        Availability availability = Availability.of(ReferenceDesigns.topology(name));

        assertThat(availability.isExact()).isTrue();
        assertThat(availability.read().value()).isCloseTo(read, within(5e-8));
        assertThat(availability.write().value()).isCloseTo(write, within(5e-8));
        assertThat(availability.read().low()).isEqualTo(availability.read().high());
    }

    @Test
    void formulas_give_the_values_of_textbooks() {
        assertThat(Formula.series(0.999, 0.999, 0.999)).isCloseTo(0.997003, within(5e-7));
        assertThat(Formula.parallel(0.99, 0.99)).isCloseTo(0.9999, within(1e-12));
        assertThat(Formula.outOf(2, 3, 0.99)).isCloseTo(0.999702, within(5e-10));
        assertThat(Formula.outOf(1, 2, 0.99)).isCloseTo(Formula.parallel(0.99, 0.99), within(1e-12));
        assertThat(Formula.outOf(3, 3, 0.999)).isCloseTo(Formula.series(0.999, 0.999, 0.999), within(1e-12));
        assertThat(Formula.outOf(0, 3, 0.5)).isCloseTo(1, within(1e-12));
        assertThat(Formula.pairDown(0.01, 0.1)).isCloseTo(0.001081, within(1e-12));
        assertThat(Formula.pairDown(0.01, 0)).isCloseTo(1 - Formula.parallel(0.99, 0.99), within(1e-12));
        assertThat(Formula.minutesPerYear(0.999)).isCloseTo(525.6, within(1e-9));
        assertThatThrownBy(() -> Formula.outOf(4, 3, 0.5)).hasMessage("4 of 3");
    }

    @ParameterizedTest
    @CsvSource({"0.9989001, 0.98901, 99.890, 98.901", "1, 0, 100.000, 0.000", "0.999999, 0.5, 99.99990, 50.00000",
            "0.99999999, 1, 99.9999990, 100.0000000", "0.9999999996, 0.99, 99.999999960, 99.000000000",
            "0.99999999999999, 0.9, 100.000, 90.000"})
    void a_column_of_percentages_has_one_number_of_decimals_and_never_hides_a_failure(double one, double other,
            String first, String second) {
        Percents percents = Percents.of(List.of(one, other));

        assertThat(percents.say(one)).isEqualTo(first);
        assertThat(percents.say(other)).isEqualTo(second);
    }

    private static Draw chain(String... firewalls) {
        Draw chain = Draw.a().client("user");
        String last = "user";
        for (String firewall : firewalls) {
            chain.firewall(firewall).last(part -> part.with(Property.AVAILABILITY, new BigDecimal("0.999")))
                    .request(last, firewall);
            last = firewall;
        }
        return chain.part(Kind.OBJECT_STORAGE, "files").request(last, "files");
    }

    @Test
    void everything_but_people_either_can_fail_or_counts_as_always_available() {
        Topology drawn = Draw.a().client("user").part(Kind.DNS, "dns").server("s1", "web").firewall("fw")
                .last(part -> part.with(Property.AVAILABILITY, BigDecimal.ONE)).topology();

        assertThat(Units.of(drawn)).extracting(unit -> unit.parts().getFirst()).containsExactly("s1");
        assertThat(Units.always(drawn)).containsExactly("dns", "s1/web", "fw");
    }

    @Test
    void three_parts_in_a_row_are_up_together_less_often_than_each() {
        Availability availability = Availability.of(chain("a", "b", "c").topology());

        assertThat(availability.read().value()).isCloseTo(0.997003, within(5e-7));
        assertThat(availability.write().value()).isZero();
        assertThat(availability.read().minutesPerYear()).isCloseTo(525_600 * (1 - 0.999 * 0.999 * 0.999), within(1e-6));
        assertThat(availability.units()).allSatisfy(
                one -> assertThat(one.read()).isCloseTo(0.999 * 0.999, within(1e-12)));
    }

    private static Draw pair() {
        return Draw.a().client("user").balancer("lb").last(part -> part.with(Property.REDUNDANT, true))
                .server("s1", "web").server("s2", "web").request("user", "lb").request("lb", "s1/web")
                .request("lb", "s2/web");
    }

    @Test
    void two_copies_side_by_side_are_up_more_often_than_each() {
        Availability availability = Availability.of(pair().topology());

        assertThat(availability.read().value()).isCloseTo(0.9999, within(1e-12));
        assertThat(availability.units()).extracting(one -> one.unit().parts()).containsExactly(List.of("s1"),
                List.of("s2"));
        // while one is up the other does not matter: 1 - 0.99
        assertThat(availability.units()).allSatisfy(one -> assertThat(one.read()).isCloseTo(0.01, within(1e-12)));
    }

    @Test
    void a_common_cause_takes_both_copies_at_once() {
        Availability availability = Availability.of(pair().topology(), 0.1);

        assertThat(1 - availability.read().value()).isCloseTo(0.001081, within(1e-12));
        assertThat(availability.units().getFirst().unit().isCommonCause()).isTrue();
        assertThatThrownBy(() -> Availability.of(pair().topology(), 1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.1", "0.5, 0.5", "0.9, 0.95", "0.001, 1"})
    void with_a_common_cause_each_copy_is_up_as_often_as_without(double unavailability, double share) {
        Topology pair = pair().change("s1", part -> part.with(Property.AVAILABILITY,
                BigDecimal.valueOf(1 - unavailability))).change("s2", part -> part.with(Property.AVAILABILITY,
                        BigDecimal.valueOf(1 - unavailability)))
                .topology();
        List<Unit> units = Units.of(Network.of(pair), share);

        assertThat(units).allSatisfy(unit -> assertThat(unit.availability()).isBetween(0.0, 1.0));
        double up = units.stream().filter(unit -> unit.parts().contains("s1")).mapToDouble(Unit::availability)
                .reduce(1, (one, other) -> one * other);
        assertThat(1 - up).isCloseTo(unavailability, within(1e-12));
        assertThat(1 - Availability.of(pair, share).read().value()).isCloseTo(Formula.pairDown(unavailability, share),
                within(1e-12));
    }

    @Test
    void what_is_down_most_of_the_time_needs_no_common_cause() {
        assertThat(Formula.commonCause(0.9, 0.3)).isZero();
        assertThat(Formula.commonCause(1, 0.5)).isZero();
    }

    @Test
    void what_is_alone_or_stands_in_a_row_has_no_common_cause() {
        for (Topology row : List.of(chain("a").topology(), chain("a", "b", "c", "d").topology(),
                ReferenceDesigns.topology("0-simple-web-stack"))) {
            assertThat(Availability.of(row, 0.1).read()).isEqualTo(Availability.of(row).read());
        }
    }

    @Test
    void machines_for_different_data_or_services_are_no_copies() {
        Draw two = Draw.a().client("user").server("web1", "web", "app").request("user", "web1/web");
        for (String set : List.of("main", "other")) {
            two.database("db-" + set, DatabaseRole.PRIMARY).last(part -> part.with(Property.DATASET, set))
                    .readwrite("web1/app", "db-" + set);
        }
        two.server("a", "app").last(app -> app.with(Property.SERVICE, "shop")).request("web1/web", "a/app")
                .server("b", "app").last(app -> app.with(Property.SERVICE, "mail")).request("web1/web", "b/app");

        assertThat(Units.of(Network.of(two.topology()), 0.5)).noneMatch(Unit::isCommonCause);
    }

    @Test
    void copies_are_found_behind_firewalls_and_balancers_that_are_copies() {
        Draw twice = Draw.a().client("user").balancer("lb1").balancer("lb2").link(LinkKind.HEARTBEAT, "lb1", "lb2")
                .request("user", "lb1").request("user", "lb2").firewall("fw").request("lb2", "fw");
        twice.server("web1", "web").request("lb1", "web1/web").server("web2", "web").request("fw", "web2/web");
        twice.server("app1", "app").request("web1/web", "app1/app").server("app2", "app")
                .request("web2/web", "app2/app").database("db1", DatabaseRole.PRIMARY)
                .database("db2", DatabaseRole.REPLICA).readwrite("app1/app", "db1").readwrite("app2/app", "db1");

        assertThat(Units.of(Network.of(twice.topology()), 0.5)).filteredOn(Unit::isCommonCause)
                .extracting(Unit::parts).containsExactlyInAnyOrder(List.of("lb1", "lb2"), List.of("web1", "web2"),
                        List.of("app1", "app2"), List.of("db1", "db2"));
    }

    @Test
    void what_a_part_states_counts_and_what_is_redundant_does_not_fail() {
        Topology stated = pair().change("s1", part -> part.with(Property.AVAILABILITY, new BigDecimal("0.5")))
                .change("s2/web", part -> part.with(Property.AVAILABILITY, new BigDecimal("0.9"))).topology();
        assertThat(Availability.of(stated).read().value()).isCloseTo(1 - 0.5 * (1 - 0.99 * 0.9), within(1e-12));

        Topology redundant = pair().change("s1", part -> part.with(Property.INSTANCES, 2)).topology();
        assertThat(Availability.of(redundant).read().value()).isEqualTo(1);
    }

    @Test
    void splitting_tiers_without_twins_makes_a_site_less_available() {
        assertThat(Availability.of(ReferenceDesigns.topology("3-scale-up")).read().value())
                .isLessThan(Availability.of(ReferenceDesigns.topology("1-distributed-web-infrastructure")).read()
                        .value());
    }

    @Test
    void the_most_important_part_stands_first() {
        Availability scaled = Availability.of(ReferenceDesigns.topology("3-scale-up"));

        assertThat(scaled.units().getFirst().unit().availability()).isEqualTo(0.99);
        assertThat(scaled.units().getFirst().gain()).isCloseTo(scaled.read().value() / 0.99 - scaled.read().value(),
                within(1e-9));
        assertThat(scaled.units())
                .isSortedAccordingTo((one, other) -> Math.abs(other.both() - one.both()) < 1e-9
                        ? 0
                        : Double.compare(other.both(), one.both()));
    }

    @Test
    void what_helps_reading_most_may_be_another_part_than_what_helps_writing_most() {
        Availability distributed = Availability.of(ReferenceDesigns.topology("1-distributed-web-infrastructure"));

        assertThat(distributed.bestForReading()).containsExactly("lb");
        assertThat(distributed.bestForWriting()).containsExactly("s1");
        assertThat(Availability.of(Topology.empty()).isNever()).isTrue();
        assertThat(Availability.of(Topology.empty()).bestForReading()).isEmpty();
    }

    @Test
    void equal_ones_stand_in_the_order_of_the_file() {
        Availability distributed = Availability.of(ReferenceDesigns.topology("1-distributed-web-infrastructure"));
        Topology alike = Draw.a().client("user").balancer("lb").server("s2", "web").server("s1", "web")
                .request("user", "lb").request("lb", "s2/web").request("lb", "s1/web").topology();

        assertThat(distributed.units()).extracting(one -> one.unit().parts().getFirst()).containsExactly("lb", "s1",
                "s2");
        assertThat(Availability.of(alike).units()).extracting(one -> one.unit().parts().getFirst())
                .containsExactly("lb", "s2", "s1");
    }

    /// The definition: every state of all units, nothing left out or factored.
    private static double[] defined(Topology topology, List<Unit> units) {
        Network network = Network.of(topology);
        double[] up = new double[2];
        for (int state = 0; state < 1 << units.size(); state++) {
            double chance = 1;
            List<String> down = new ArrayList<>();
            for (int unit = 0; unit < units.size(); unit++) {
                boolean isDown = (state >> unit & 1) == 1;
                chance *= isDown ? 1 - units.get(unit).availability() : units.get(unit).availability();
                down.addAll(isDown ? units.get(unit).parts() : List.of());
            }
            Verdict verdict = network.verdict(down);
            up[0] += verdict.read() == roundtrip.routing.Outcome.DOWN ? 0 : chance;
            up[1] += verdict.write() == roundtrip.routing.Outcome.DOWN ? 0 : chance;
        }
        return up;
    }

    @Test
    void what_is_factored_out_and_left_out_changes_nothing() {
        int tried = 0;
        for (int seed = 0; seed < 400; seed++) {
            Topology site = RandomSites.site(seed);
            List<Unit> units = Units.of(site);
            if (units.size() <= 9) {
                tried++;
                double[] defined = defined(site, units);
                Availability availability = Availability.of(site);
                assertThat(availability.read().value()).as("seed %d", seed).isCloseTo(defined[0], within(1e-12));
                assertThat(availability.write().value()).as("seed %d", seed).isCloseTo(defined[1], within(1e-12));
            }
        }
        assertThat(tried).isGreaterThan(50);
    }

    @Test
    void a_common_cause_changes_how_often_all_are_down_and_not_how_often_one_is() {
        int coupled = 0;
        for (int seed = 0; seed < 400; seed++) {
            Topology site = RandomSites.site(seed);
            Network network = Network.of(site);
            List<Unit> units = Units.of(network, 0.3);
            if (units.size() <= 9) {
                coupled += units.stream().anyMatch(Unit::isCommonCause) ? 1 : 0;
                for (Unit alone : Units.of(site)) {
                    String part = alone.parts().getFirst();
                    double up = units.stream().filter(unit -> unit.parts().contains(part))
                            .mapToDouble(Unit::availability).reduce(1, (one, other) -> one * other);
                    assertThat(up).as("seed %d, %s", seed, part).isCloseTo(alone.availability(), within(1e-12));
                }
                double[] defined = defined(site, units);
                Availability availability = Availability.of(site, 0.3);
                assertThat(availability.read().value()).as("seed %d", seed).isCloseTo(defined[0], within(1e-12));
                assertThat(availability.write().value()).as("seed %d", seed).isCloseTo(defined[1], within(1e-12));
            }
        }
        assertThat(coupled).isGreaterThan(50);
    }

    /// @param servers behind two balancers, with four databases
    private static Topology wide(int servers) {
        Draw wide = Draw.a().client("user").dns("dns").balancer("lb1").balancer("lb2")
                .link(LinkKind.HEARTBEAT, "lb1", "lb2").resolve("dns", "lb1").resolve("dns", "lb2");
        for (int i = 0; i < 4; i++) {
            wide.database("db" + i, i == 0 ? DatabaseRole.PRIMARY : DatabaseRole.REPLICA)
                    .last(part -> part.kind() == Kind.DATABASE
                            ? part.with(Property.PROMOTE, Switching.AUTOMATIC)
                            : part);
        }
        for (int i = 0; i < servers; i++) {
            wide.server("s" + i, "web", "app").request("lb1", "s" + i + "/web").request("lb2", "s" + i + "/web");
            for (int db = 0; db < 4; db++) {
                wide.link(db == 0 ? LinkKind.READWRITE : LinkKind.READ, "s" + i + "/app", "db" + db);
            }
        }
        return wide.request("user", "lb1").topology();
    }

    @Test
    void a_million_states_are_counted_before_anybody_loses_patience() {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            Availability availability = Availability.of(wide(14));
            assertThat(availability.isExact()).isTrue();
            assertThat(availability.states()).isEqualTo(1 << 20);
            assertThat(availability.read().value()).isCloseTo((1 - 1e-6) * (1 - Math.pow(0.005, 4)), within(1e-12));
        });
    }

    @Test
    void beyond_twenty_units_states_are_drawn_always_the_same_ones() {
        Topology large = wide(20);
        Availability availability = Availability.of(large);

        assertThat(availability.isExact()).isFalse();
        assertThat(availability.read().low()).isLessThan(availability.read().value());
        double exact = (1 - 1e-6) * (1 - Math.pow(0.005, 4)) * (1 - Math.pow(0.01, 20));
        assertThat(exact).isBetween(availability.read().low(), availability.read().high());
        assertThat(availability.read().high() - availability.read().low()).isLessThan(1e-6);
        assertThat(matters(availability, "lb1")).isCloseTo(0.001, within(1e-6));
        assertThat(Availability.of(large)).isEqualTo(availability);
    }

    private static double matters(Availability availability, String part) {
        return availability.units().stream().filter(one -> one.unit().parts().contains(part)).findFirst().orElseThrow()
                .read();
    }

    @Test
    void what_is_drawn_by_chance_is_drawn_as_often_as_it_happens() {
        List<Unit> units = List.of(Unit.of("a", 0.9), Unit.of("b", 0.5), Unit.of("c", 0.8), Unit.of("d", 0.7));
        Tail tail = new Tail(units, 2);
        assertThat(tail.probability()).isCloseTo(
                1 - 0.9 * 0.5 * 0.8 * 0.7 * (1 + 0.1 / 0.9 + 1 + 0.2 / 0.8 + 0.3 / 0.7),
                within(1e-12));

        SplittableRandom chance = new SplittableRandom(3);
        int many = 100_000;
        int both = 0;
        for (int i = 0; i < many; i++) {
            BitSet down = tail.draw(chance);
            assertThat(down.cardinality()).isGreaterThanOrEqualTo(2);
            both += down.equals(BitSet.valueOf(new long[]{0b0011})) ? 1 : 0;
        }
        assertThat(both / (double) many).isCloseTo(0.1 * 0.5 * 0.8 * 0.7 / tail.probability(), within(0.005));
    }

    @Test
    void a_drawing_that_works_for_nobody_is_never_available() {
        assertThat(Availability.of(Topology.empty()).read().value()).isZero();
        assertThat(Availability.of(Draw.a().client("user").server("s1", "web").topology()).read().value()).isZero();
    }
}
