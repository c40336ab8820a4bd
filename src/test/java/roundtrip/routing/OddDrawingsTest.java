package roundtrip.routing;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

import static java.util.Comparator.naturalOrder;
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
            Walk walk = network.intact();
            for (Demand demand : network.demands()) {
                List<Outcome> shares = walk.entries(demand).stream()
                        .map(hop -> follow(topology, walk, demand, List.of(hop.to()))).toList();

                assertThat(Outcome.shared(shares)).isEqualTo(walk.outcome(demand));
            }
        });
    }

    /// What becomes of a request, told only by the steps.
    private static Outcome follow(Topology topology, Walk walk, Demand demand, List<String> entered) {
        if (walk.arrived(demand, entered)) {
            return Outcome.OK;
        }
        List<Outcome> shares = new ArrayList<>();
        for (Hop hop : walk.next(demand, entered)) {
            List<String> further = new ArrayList<>(entered);
            further.addAll(hop.nodes());
            further.add(hop.to());
            shares.add(hop.lost() ? Outcome.DOWN : follow(topology, walk, demand, further));
        }
        boolean chooses = topology.component(entered.getLast()).kind().has(Trait.CHOOSES);
        return chooses ? Outcome.shared(shares) : shares.stream().min(naturalOrder()).orElse(Outcome.DOWN);
    }
}
