package roundtrip.ui.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.comparison.Change;
import roundtrip.analysis.comparison.Comparison;
import roundtrip.analysis.rules.Rules;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Link;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;
import roundtrip.ui.comparison.Both.Sort;

import static org.assertj.core.api.Assertions.assertThat;

class BothTest {
    private static final Analyzer ANALYZER = new Analyzer(Rules.all());

    static Stream<String> references() {
        return ReferenceDesigns.names();
    }

    /// With ids that say nothing.
    private static Design renamed(Design design) {
        Topology topology = design.topology();
        Map<String, String> ids = new LinkedHashMap<>();
        topology.nodes().forEach(node -> ids.put(node.id(), "p" + ids.size()));
        topology.components().stream().filter(Component::isService).forEach(service -> ids.put(service.id(),
                Component.path(ids.get(service.host()), "p" + ids.size())));
        topology.groups().forEach(group -> ids.put(group.id(), "p" + ids.size()));
        Table<Component> components = topology.components().map(part -> {
            Component other = part.renamed(ids.get(part.id()));
            return part.isService() || part.parent() == null ? other : other.inside(ids.get(part.parent()));
        });
        Table<Link> links = topology.links().map(link -> link.between(ids.get(link.from()), ids.get(link.to()))
                .renamed("z" + link.id()));
        return design.with(new Topology(components, links, topology.groups().map(group -> group
                .renamed(ids.get(group.id())).inside(group.parent() == null ? null : ids.get(group.parent())))));
    }

    private static void check(Design own, Design reference) {
        Comparison comparison = Comparison.of(own, reference, ANALYZER);
        Both both = Both.of(own, reference, comparison);
        Set<String> listed = Stream.of(comparison.components(), comparison.links(), comparison.groups())
                .flatMap(List::stream).filter(Change::isAddition).map(Change::after).collect(Collectors.toSet());

        assertThat(both.missing().keySet()).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(both.missing().values()).doesNotHaveDuplicates().allMatch(both.topology()::has)
                .noneMatch(own.topology()::has);
        assertThat(both.sorts().entrySet().stream().filter(entry -> entry.getValue() == Sort.MISSING)
                .map(Map.Entry::getKey)).containsExactlyInAnyOrderElementsOf(both.missing().values());
        both.missing().forEach((there, here) -> {
            Link link = reference.topology().link(there);
            Component part = reference.topology().component(there);
            if (link != null) {
                Link ghost = Objects.requireNonNull(both.topology().link(here));
                assertThat(here(both, comparison, link.from())).isEqualTo(ghost.from());
                assertThat(here(both, comparison, link.to())).isEqualTo(ghost.to());
                assertThat(both.topology().has(ghost.from()) && both.topology().has(ghost.to())).isTrue();
            } else if (part != null && part.parent() != null) {
                assertThat(Objects.requireNonNull(both.topology().component(here)).parent())
                        .isEqualTo(here(both, comparison, part.parent()));
            }
        });
        assertThat(both.topology().components().list()).filteredOn(part -> own.topology().has(part.id()))
                .hasSameSizeAs(own.topology().components().list());
    }

    /// What an element of the reference is called in the drawing.
    private static String here(Both both, Comparison comparison, String there) {
        return both.missing().getOrDefault(there, comparison.pairs().entrySet().stream()
                .filter(pair -> pair.getValue().equals(there)).map(Map.Entry::getKey).findFirst().orElse("nothing"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void all_that_the_list_calls_missing_is_drawn_whatever_the_ids_are(String name) {
        Design own = ReferenceDesigns.design(name);
        references().map(ReferenceDesigns::design).forEach(reference -> {
            check(own, reference);
            check(renamed(own), reference);
        });
    }

    @Test
    void links_of_which_the_id_is_taken_get_another_and_lead_to_the_same_parts() {
        Design own = Draw.a().client("visitor").balancer("lb").server("m1", "web").request("visitor", "lb")
                .request("lb", "m1/web").design();
        Design reference = Draw.a().client("user").firewall("fw").balancer("lb").server("s1", "web")
                .request("user", "fw")
                .request("fw", "lb").request("lb", "s1/web").design();
        Both both = Both.of(own, reference, Comparison.of(own, reference, ANALYZER));

        assertThat(both.missing()).containsOnlyKeys("fw", "l2").doesNotContainEntry("l2", "l2");
        assertThat(both.topology().links().stream().map(link -> link.from() + ">" + link.to()))
                .containsExactlyInAnyOrder("visitor>lb", "lb>m1/web", "fw>lb");
    }
}
