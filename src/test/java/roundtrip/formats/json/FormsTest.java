package roundtrip.formats.json;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import roundtrip.formats.Imported;
import roundtrip.formats.UnreadableException;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Files of other forms than that of today.
class FormsTest {
    private static final JsonFormat TODAY = new JsonFormat();
    /// A program of two forms later: first the nodes got their name, then a word was spelled anew and a member given up.
    private static final JsonFormat LATER = new JsonFormat(new Forms(List.of(new BoxesBecomeNodes(), new NewWords())));

    private static final class BoxesBecomeNodes implements Migration {
        @Override
        public String name(Passage member) {
            return member.path().equals("boxes") ? "nodes" : member.name();
        }
    }

    private static final class NewWords implements Migration {
        @Override
        public @Nullable String name(Passage member) {
            return member.name().equals("colour") ? null : member.name();
        }

        @Override
        public @Nullable Datum replacement(Passage value) {
            return value.datum().equals(new Datum.Text("balancer")) ? new Datum.Text("load-balancer") : null;
        }
    }

    @Test
    void an_older_file_opens_as_what_it_says_and_is_saved_in_the_newest_form() {
        Imported opened = LATER.read("old.json", """
                {"form": 1, "boxes": [
                  {"id": "lb", "kind": "balancer", "colour": "red", "at": [8, 16]},
                  {"id": "s", "kind": "server", "services": [{"id": "w", "kind": "web"}]}
                ]}""");

        assertThat(opened.notes()).singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("the file has form 1; it is saved in form 3"));
        assertThat(LATER.write(opened.design())).isEqualTo("""
                {
                  "form": 3,
                  "nodes": [
                    {"id": "lb", "kind": "load-balancer", "at": [8, 16]},
                    {"id": "s", "kind": "server", "services": [
                      {"id": "w", "kind": "web"}
                    ]}
                  ]
                }
                """);
    }

    @Test
    void a_file_without_a_form_is_of_the_first() {
        assertThat(LATER.read("old.json", "{\"boxes\": [{\"id\": \"lb\", \"kind\": \"balancer\"}]}").design().topology()
                .has("lb")).isTrue();
        assertThat(LATER.write(LATER.read("old.json", "{\"boxes\": []}").design())).contains("\"form\": 3");
    }

    @Test
    void only_what_came_since_then_is_changed() {
        assertThat(LATER.read("x.json", "{\"form\": 3, \"nodes\": [{\"id\": \"a\", \"kind\": \"balancer\"}]}").design()
                .extras().isEmpty()).isTrue();
        assertThat(LATER.read("x.json", "{\"form\": 2, \"boxes\": [], \"colour\": 1}").design().extras().members())
                .containsOnlyKeys("boxes");
    }

    @Test
    void a_mistake_in_an_older_file_is_told_with_its_own_line() {
        assertThatThrownBy(() -> LATER.read("old.json", """
                {"form": 1, "boxes": [
                  {"id": "a", "kind": "server"},
                  {"id": "b", "kind": "server", "instances": "two"}
                ]}""")).isInstanceOf(UnreadableException.class).hasMessage("old.json, line 3, nodes[1].instances: "
                + "\"two\" cannot stand here; give a whole number from 1 to 1000");
    }

    @Test
    void a_newer_file_opens_with_a_sentence_and_keeps_what_is_unknown() {
        Imported opened = TODAY.read("new.json", """
                {"form": 2, "nodes": [{"id": "a", "kind": "quantum-switch", "spin": 1}], "rooms": [1, 2]}""");

        assertThat(opened.notes().getFirst().text()).startsWith("the file has form 2 and this version of Roundtrip"
                + " knows form 1;");
        assertThat(TODAY.write(opened.design())).contains("\"form\": 1", "quantum-switch", "\"spin\": 1",
                "\"rooms\": [\n    1,\n    2\n  ]");
    }

    @Test
    void only_a_newer_file_must_not_be_replaced() {
        assertThat(TODAY.objection("{\"form\": 2}")).get().asString().startsWith("this file has form 2");
        assertThat(TODAY.objection("{\"form\": 1}")).isEmpty();
        assertThat(TODAY.objection("{}")).isEmpty();
        assertThat(TODAY.objection("[")).isEmpty();
        assertThat(TODAY.objection(TODAY.write(Design.empty()))).isEmpty();
    }
}
