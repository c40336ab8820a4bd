package roundtrip.ui.shell;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

class ItineraryTest {
    @Test
    void it_passes_parts_and_the_arrows_between_them_whichever_way_they_point() {
        Topology topology = Topology.empty().with(Component.of("user", Kind.CLIENT))
                .with(Component.of("lb", Kind.LOAD_BALANCER)).with(Component.of("s1", Kind.SERVER))
                .with(Component.of("s2", Kind.SERVER)).with(Link.of("in", LinkKind.REQUEST, "user", "lb"))
                .with(Link.of("back", LinkKind.REQUEST, "s1", "lb"))
                .with(Link.of("aside", LinkKind.REQUEST, "lb", "s2"));
        assertThat(new Itinerary(topology, List.of("user", "lb", "s1")).passed()).containsExactlyInAnyOrder("user",
                "lb",
                "s1", "in", "back");
    }
}
