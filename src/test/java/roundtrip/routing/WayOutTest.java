package roundtrip.routing;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

class WayOutTest {
    private static final int DRAWINGS = 300;
    private static final int NODES = 6;

    @Test
    void a_way_past_what_was_entered_is_found_exactly_where_a_walk_finds_one() {
        int blind = 0;
        for (int seed = 0; seed < DRAWINGS; seed++) {
            Plan plan = new Plan(Meshes.random(seed, NODES));
            Prospects prospects = new Prospects(plan, plan.nothing(), null);
            WayOut wayOut = new WayOut(plan, prospects.onward());
            for (Purpose purpose : Purpose.values()) {
                for (String first : List.of("b0", "b1", "b2")) {
                    blind += compare(plan, prospects, wayOut, plan.start(plan.parts.number(first)),
                            new Errand(0, purpose));
                }
            }
        }
        assertThat(blind).as("walks that had blocked all ways").isPositive();
    }

    /// @return how many walks had no way out any more
    private static int compare(Plan plan, Prospects prospects, WayOut wayOut, Trail trail, Errand errand) {
        Outcome found = wayOut.of(trail, errand);
        assertThat(found).isEqualTo(prospects.of(trail, errand));
        int blind = found == Outcome.DOWN ? 1 : 0;
        for (Way way : prospects.onward().ways(trail, errand.purpose())) {
            blind += compare(plan, prospects, wayOut, plan.along(trail, way), errand);
        }
        return blind;
    }

    @Test
    void in_a_mesh_whose_walks_nobody_can_count_the_last_balancer_is_not_sent_back() {
        Topology mesh = Meshes.full(16, 1);
        Walk walk = Network.of(mesh).intact();
        Demand demand = new Demand("user", "main", Operation.READ);
        List<String> entered = List.of("b3", "b2", "b1", "b5", "b4", "b9", "b7");

        assertThat(walk.next(demand, entered)).extracting(Hop::to).containsExactly("b0", "b6", "b8", "b10", "b11",
                "b12", "b13", "b14", "b15");
        assertThat(walk.next(demand, List.of("b3", "b0"))).extracting(Hop::to).as("only b0 leads to the server")
                .containsExactly("s0/app");
        assertThat(walk.outcome(demand, List.of("b0", "b3"))).as("and b0 cannot be entered again")
                .isEqualTo(Outcome.DOWN);
    }
}
