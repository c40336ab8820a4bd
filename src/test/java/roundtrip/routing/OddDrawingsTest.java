package roundtrip.routing;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.topology.RandomTopologies;

import static org.assertj.core.api.Assertions.assertThat;

class OddDrawingsTest {
    @Test
    void every_part_of_whatever_was_drawn_can_be_taken_away() {
        RandomTopologies.check(600, topology -> {
            Network network = Network.of(topology);
            List<String> ids = new ArrayList<>();
            topology.components().forEach(component -> ids.add(component.id()));
            topology.links().forEach(link -> ids.add(link.id()));
            topology.groups().forEach(group -> ids.add(group.id()));

            assertThat(ids).allSatisfy(id -> assertThat(network.verdict(List.of(id))).isNotNull());
        });
    }

    @Test
    void a_walk_that_takes_the_steps_it_is_told_ends_as_the_outcome_says() {
        RandomTopologies.check(600, topology -> {
            Network network = Network.of(topology);
            for (Demand demand : network.demands()) {
                Walk walk = network.intact();
                List<Hop> entries = walk.entries(demand);
                Outcome told = Outcome.shared(entries.stream()
                        .map(hop -> walk.outcome(demand, List.of(hop.to()))).toList());

                assertThat(told).isEqualTo(walk.outcome(demand));
            }
        });
    }
}
