package roundtrip.topology;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RandomTopologiesTest {
    private static final List<Topology> SOME = LongStream.rangeClosed(1, 1000).mapToObj(RandomTopologies::of).toList();

    @Test
    void the_same_seed_gives_the_same_drawing() {
        assertThat(RandomTopologies.design(7)).isEqualTo(RandomTopologies.design(7));
        assertThat(RandomTopologies.of(7)).isNotEqualTo(RandomTopologies.of(8));
    }

    @Test
    void every_kind_comes_and_every_property_of_it() {
        Set<String> seen = new HashSet<>();
        for (Topology topology : SOME) {
            for (Component part : topology.components()) {
                part.role().given().properties().forEach(property -> seen.add(part.kind() + "." + property.name()));
                part.common().given().properties().forEach(property -> seen.add(part.kind() + "." + property.name()));
            }
            for (Link link : topology.links()) {
                link.given().properties().forEach(property -> seen.add(link.kind() + "." + property.name()));
            }
        }
        for (Kind kind : Kind.values()) {
            kind.allProperties().forEach(property -> assertThat(seen).contains(kind + "." + property.name()));
        }
        for (LinkKind kind : LinkKind.values()) {
            kind.properties().forEach(property -> assertThat(seen).contains(kind + "." + property.name()));
        }
    }

    @Test
    void frames_are_nested_and_links_go_anywhere() {
        assertThat(SOME).anyMatch(topology -> topology.groups().stream().anyMatch(group -> group.parent() != null
                && topology.group(group.parent()).parent() != null));
        assertThat(SOME)
                .anyMatch(topology -> topology.links().stream().anyMatch(link -> link.from().equals(link.to())));
        assertThat(SOME).anyMatch(topology -> topology.links().stream()
                .anyMatch(link -> topology.group(link.to()) != null && topology.component(link.from()) != null));
        assertThat(SOME)
                .anyMatch(topology -> topology.components().stream().anyMatch(part -> !part.extras().isEmpty()));
        assertThat(SOME).anyMatch(topology -> topology.components().isEmpty());
    }

    @Test
    void a_failing_drawing_shrinks_to_what_makes_it_fail() {
        assertThatThrownBy(() -> RandomTopologies.check(1000, topology -> assertThat(topology.links())
                .noneMatch(link -> link.from().equals(link.to()))))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)seed \\d+ fails.*")
                .hasMessageContaining("links=[Link[")
                .hasMessageContaining("given={}")
                .hasMessageNotContaining("}, Link[")
                .hasMessageContaining("groups=[]");
    }
}
