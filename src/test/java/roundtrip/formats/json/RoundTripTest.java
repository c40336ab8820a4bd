package roundtrip.formats.json;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.formats.Imported;
import roundtrip.formats.Note;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTripTest {
    private static final JsonFormat JSON = new JsonFormat();

    @Test
    void whatever_is_drawn_comes_back_equal_and_saves_to_the_same_bytes() {
        RandomTopologies.checkDesigns(3000, design -> {
            String saved = JSON.write(design);
            Imported again = JSON.read("again", saved);

            assertThat(again.design()).isEqualTo(design);
            assertThat(JSON.write(again.design())).isEqualTo(saved);
            assertThat(again.notes()).extracting(Note::text).allMatch(note -> note.contains("says nothing on"));
        });
    }

    @Test
    void every_part_travels_alone() {
        RandomTopologies.check(1000, topology -> {
            List<Note> notes = new ArrayList<>();
            for (Component node : topology.nodes().toList()) {
                List<Component> services = topology.services(node.id());
                List<Component> whole = new ArrayList<>(services);
                whole.addFirst(node);
                assertThat(ElementJson.readNode(alone(ElementJson.node(node, services)), notes::add)).isEqualTo(whole);
                for (Component service : services) {
                    assertThat(ElementJson.readService(alone(ElementJson.component(service)), node.id(), notes::add))
                            .isEqualTo(service);
                }
            }
            for (Link link : topology.links()) {
                assertThat(ElementJson.readLink(alone(ElementJson.link(link)), notes::add)).isEqualTo(link);
            }
            for (Group group : topology.groups()) {
                assertThat(ElementJson.readGroup(alone(ElementJson.group(group)), notes::add)).isEqualTo(group);
            }
        });
    }

    private static Passage alone(roundtrip.topology.Datum element) {
        return Passage.of("x.mmd", JsonText.line(element), 7);
    }

    @Test
    void an_empty_drawing_is_a_file_too() {
        assertThat(JSON.write(roundtrip.topology.Design.of(Topology.empty()))).isEqualTo("{\n  \"form\": 1\n}\n");
    }
}
