package roundtrip.formats.dot;

import org.junit.jupiter.api.Test;

import roundtrip.formats.outline.Place;

import static org.assertj.core.api.Assertions.assertThat;

class RanksTest {
    private final Place left = new Place("left", null, "", null, true);
    private final Place right = new Place("right", null, "", null, true);
    private final Place a = new Place("a", left, "", null, false);
    private final Place b = new Place("b", left, "", null, false);
    private final Place c = new Place("c", right, "", null, false);
    private final Place user = new Place("user", null, "", null, false);
    private final Ranks ranks = new Ranks();

    @Test
    void an_edge_that_closes_a_circle_of_boxes_runs_backward() {
        ranks.edge(1, a, c);
        ranks.edge(2, c, b);
        ranks.edge(3, user, a);
        assertThat(ranks.backward()).containsExactly(2);
    }

    @Test
    void the_search_begins_where_nothing_arrives() {
        ranks.edge(1, c, a);
        ranks.edge(2, a, c);
        ranks.edge(3, user, a);
        assertThat(ranks.backward()).containsExactly(1);
    }

    @Test
    void edges_inside_a_box_are_a_matter_of_its_own() {
        ranks.edge(1, a, b);
        ranks.edge(2, left, a);
        ranks.edge(3, b, c);
        assertThat(ranks.backward()).isEmpty();
        ranks.edge(4, b, left);
        assertThat(ranks.backward()).containsExactly(2);
    }

    @Test
    void an_edge_to_itself_counts_for_nothing() {
        ranks.edge(1, a, a);
        ranks.edge(2, left, left);
        assertThat(ranks.backward()).isEmpty();
    }
}
