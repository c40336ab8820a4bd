package roundtrip.formats.json;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import roundtrip.formats.Imported;
import roundtrip.formats.Note;
import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Placement;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

class JsonFormatTest {
    private static final JsonFormat JSON = new JsonFormat();

    private static Imported read(String text) {
        return JSON.read("x.json", text);
    }

    private static void keepsTheValueOf(String text) {
        String saved = JSON.write(read(text).design());
        JsonMapper jackson = JsonMapper.builder().build();

        assertThat(jackson.readTree(saved)).isEqualTo(jackson.readTree(text));
        assertThat(JSON.write(read(saved).design())).isEqualTo(saved);
    }

    @Test
    void one_element_stands_on_a_line() {
        Design design = Draw.a().client("user").server("s1", "web").request("user", "s1/web")
                .group("rack", GroupKind.RACK, "s1").design().titled("Mine");

        assertThat(JSON.write(design)).isEqualTo("""
                {
                  "form": 1,
                  "title": "Mine",
                  "groups": [
                    {"id": "rack", "kind": "rack"}
                  ],
                  "nodes": [
                    {"id": "user", "kind": "client"},
                    {"id": "s1", "kind": "server", "group": "rack", "services": [
                      {"id": "web", "kind": "web"}
                    ]}
                  ],
                  "links": [
                    {"id": "l1", "kind": "request", "from": "user", "to": "s1/web"}
                  ]
                }
                """);
    }

    @Test
    void what_was_left_out_stays_out() {
        keepsTheValueOf("{\"nodes\": []}");
        keepsTheValueOf("{\"form\": 1}");
        keepsTheValueOf("{\"nodes\": [{\"id\": \"lb\", \"kind\": \"load-balancer\"}]}");
    }

    @Test
    void an_empty_design_opens_again_whatever_its_file_said_before() {
        String emptied = JSON
                .write(read("{\"title\": \"x\", \"nodes\": [{\"id\": \"lb\", \"kind\": \"load-balancer\"}]}")
                        .design().with(Topology.empty()));

        assertThat(read(emptied).design().title()).isEqualTo("x");
        assertThat(read(JSON.write(Design.of(Topology.empty()))).design().topology()).isEqualTo(Topology.empty());
        keepsTheValueOf("{\"groups\": []}");
    }

    @Test
    void what_was_given_without_saying_anything_stays_too() {
        keepsTheValueOf(
                "{\"form\": 1, \"id\": null, \"title\": null, \"exercise\": null, \"groups\": [], \"nodes\": null}");
        keepsTheValueOf("""
                {"nodes": [{"id": "d", "kind": "dns", "name": null, "group": null, "zone": null, "records": [],
                            "services": [], "ip": null, "at": null, "collapsed": null}],
                 "links": [{"id": "l", "kind": "lookup", "from": "d", "to": "d", "bends": [], "label": null,
                            "port": null, "tls": null}]}""");
    }

    @Test
    void a_default_is_written_only_if_it_was_given() {
        keepsTheValueOf("{\"nodes\": [{\"id\": \"d\", \"kind\": \"database\", \"role\": \"standalone\","
                + " \"backup\": false, \"instances\": 1}]}");
        assertThat(JSON.write(read("{\"nodes\": [{\"id\": \"d\", \"kind\": \"database\"}]}").design()))
                .contains("{\"id\": \"d\", \"kind\": \"database\"}");
    }

    @Test
    void numbers_keep_their_digits() {
        String text = "{\"nodes\": [{\"id\": \"s\", \"kind\": \"server\", \"capacity\": 1.50, \"availability\": 0.9990,"
                + " \"weightOfIt\": 12345678901234567890.10}]}";

        assertThat(JSON.write(read(text).design())).contains("\"capacity\": 1.50", "\"availability\": 0.9990",
                "\"weightOfIt\": 12345678901234567890.10");
    }

    @Test
    void a_member_that_was_null_gives_way_to_a_value() {
        Design design = read("{\"exercise\": null, \"nodes\": [{\"id\": \"s\", \"kind\": \"server\", \"ip\": null}]}")
                .design();
        Component server = design.topology().component("s").with(Property.IP, "10.0.0.1");

        assertThat(JSON.write(design.forExercise(2).with(design.topology().with(server))))
                .contains("\"exercise\": 2").contains("\"ip\": \"10.0.0.1\"").doesNotContain("null");
    }

    @Test
    void unknown_members_are_noted_by_their_path_and_kept() {
        String text = """
                {"nodes": [
                {"id": "s", "kind": "server", "colour": {"r": [1, null]},
                 "services": [{"id": "w", "kind": "web", "port": 80}]}],
                "mood": "fine"}""";

        assertThat(read(text).notes()).containsExactly(
                new Note(3, "nodes[0].services[0].port",
                        "\"port\" says nothing on \"web\"; it stays in the file as it is"),
                new Note(2, "nodes[0].colour", "\"colour\" says nothing on \"server\"; it stays in the file as it is"),
                new Note(4, "mood", "\"mood\" says nothing on \"design\"; it stays in the file as it is"));
        keepsTheValueOf(text);
    }

    @Test
    void unknown_members_of_records_rules_and_checks_are_kept() {
        String text = """
                {"nodes": [{"id": "d", "kind": "dns", "records": [{"name": "a", "type": "A", "value": "1.2.3.4", "x": 1}]},
                {"id": "f", "kind": "firewall", "allow": [{"port": "any", "from": "d", "why": "ours"}]},
                {"id": "b", "kind": "load-balancer", "check": {"interMs": 500, "fall": null, "uri": "/up"}}]}""";

        assertThat(read(text).notes()).extracting(Note::path).containsExactly("nodes[0].records[0].x",
                "nodes[1].allow[0].why", "nodes[2].check.uri");
        keepsTheValueOf(text);
    }

    @Test
    void a_property_on_a_kind_that_cannot_state_it_is_kept_with_a_note() {
        String text = "{\"nodes\": [{\"id\": \"s\", \"kind\": \"server\", \"algorithm\": \"fastest\"}]}";
        Imported server = read(text);
        Component balancer = server.design().topology().component("s").as(Kind.LOAD_BALANCER);

        assertThat(server.notes()).extracting(Note::path).containsExactly("nodes[0].algorithm");
        keepsTheValueOf(text);
        // as a balancer it would be no algorithm, and a saved file must open
        assertThat(JSON.write(server.design().with(server.design().topology().with(balancer))))
                .doesNotContain("fastest");
    }

    @Test
    void what_the_document_carries_is_known() {
        String text = "{\"form\": 1, \"reading\": [\"x\"], \"expected\": [], \"mustNotRaise\": [], \"whatIf\": [{\"remove\": []}],"
                + " \"scenarios\": [{\"id\": \"a\"}], \"accepted\": [{\"rule\": \"SEC-001\", \"subject\": \"*\","
                + " \"reason\": \"later\"}], \"lesson\": {\"steps\": []}}";

        assertThat(read(text).notes()).isEmpty();
        keepsTheValueOf(text);
    }

    @Test
    void an_unknown_kind_is_a_part_without_a_meaning() {
        String text = "{\"nodes\": [{\"id\": \"r\", \"kind\": \"router\", \"ip\": \"10.0.0.1\", \"services\": ["
                + "{\"id\": \"p\", \"kind\": \"printer\", \"word\": \"printer\"}]}]}";
        Imported read = read(text);
        Component router = read.design().topology().component("r");

        assertThat(router.kind()).isEqualTo(Kind.OTHER);
        assertThat(router.stated(Property.WORD)).isEqualTo("router");
        assertThat(router.stated(Property.IP)).isEqualTo("10.0.0.1");
        assertThat(read.notes()).containsExactly(
                new Note(1, "nodes[0].services[0].kind",
                        "\"printer\" is not a kind of part that is known here; it is drawn as a part without a meaning"),
                new Note(1, "nodes[0].kind",
                        "\"router\" is not a kind of part that is known here; it is drawn as a part without a meaning"));
        keepsTheValueOf(text);
        keepsTheValueOf("{\"nodes\": [{\"id\": \"r\", \"kind\": \"other\", \"word\": \"router\"}]}");
    }

    @Test
    void an_unknown_kind_that_gets_a_meaning_is_written_with_it() {
        Design design = read("{\"nodes\": [{\"id\": \"r\", \"kind\": \"router\"}]}").design();
        Component firewall = design.topology().component("r").as(Kind.FIREWALL);

        assertThat(JSON.write(design.with(design.topology().with(firewall)))).contains("\"kind\": \"firewall\"")
                .doesNotContain("router");
    }

    @Test
    void a_service_that_stands_alone_and_a_machine_inside_another_are_noted() {
        String text = "{\"nodes\": [{\"id\": \"w\", \"kind\": \"web\"}, {\"id\": \"s\", \"kind\": \"server\", \"services\": ["
                + "{\"id\": \"u\", \"kind\": \"client\"}]}]}";

        assertThat(read(text).notes()).extracting(Note::text).containsExactly(
                "a part of kind \"web\" runs inside a machine and cannot stand alone; it is drawn as a part without a meaning",
                "a part of kind \"client\" cannot run inside a machine; it is drawn as a part without a meaning");
        keepsTheValueOf(text);
    }

    @Test
    void a_group_of_unknown_kind_is_a_frame() {
        String text = "{\"groups\": [{\"id\": \"g\", \"kind\": \"galaxy\", \"public\": true}]}";

        assertThat(read(text).notes()).containsExactly(new Note(1, "groups[0].kind",
                "\"galaxy\" is not a kind of group that is known here; it is drawn as a frame of kind \"tier\""));
        assertThat(read(text).design().topology().group("g").isFailureDomain()).isFalse();
        keepsTheValueOf(text);
    }

    @Test
    void ids_with_reserved_characters_get_others_and_references_follow() {
        Imported read = read("""
                {"groups": [{"id": "a,b", "kind": "tier"}, {"id": "c", "kind": "tier", "parent": "a,b"}],
                 "nodes": [{"id": "a-b", "kind": "cache", "group": "a,b"},
                           {"id": "x@y", "kind": "server", "services": [{"id": "w/1", "kind": "web"},
                                                                        {"id": "w-1", "kind": "app"}]},
                           {"id": "f", "kind": "firewall", "allow": [{"port": 80, "from": "x@y"}]}],
                 "links": [{"id": "l/1", "kind": "request", "from": "a-b", "to": "x@y/w/1"}],
                 "accepted": [{"rule": "SEC-005", "subject": "l/1", "reason": "x@y"}],
                 "whatIf": [{"remove": ["x@y/w/1", "c"]}]}""");

        assertThat(read.notes()).extracting(Note::path).containsExactly("groups[0].id", "nodes[1].id", "links[0].id",
                "nodes[1].services[0].id");
        assertThat(read.notes().getFirst().text())
                .isEqualTo("the id \"a,b\" holds a character that ids cannot have (/ , @); it is now \"a-b2\"");
        assertThat(read.design().topology().group("c").parent()).isEqualTo("a-b2");
        assertThat(read.design().topology().component("a-b").parent()).isEqualTo("a-b2");
        assertThat(read.design().topology().services("x-y")).extracting(Component::id).containsExactly("x-y/w-12",
                "x-y/w-1");
        assertThat(read.design().topology().component("f").common().allow().getFirst().from()).isEqualTo("x-y");
        assertThat(read.design().topology().links().list())
                .containsExactly(Link.of("l-1", LinkKind.REQUEST, "a-b", "x-y/w-12"));
        assertThat(JSON.write(read.design())).contains(
                "{\"rule\": \"SEC-005\", \"subject\": \"l-1\", \"reason\": \"x@y\"}",
                "{\"remove\": [\"x-y/w-12\", \"c\"]}");
    }

    @Test
    void links_may_end_at_a_group_and_at_their_own_start() {
        keepsTheValueOf(
                "{\"groups\": [{\"id\": \"g\", \"kind\": \"rack\"}], \"nodes\": [{\"id\": \"s\", \"kind\": \"server\"}],"
                        + " \"links\": [{\"id\": \"a\", \"kind\": \"request\", \"from\": \"s\", \"to\": \"g\"},"
                        + " {\"id\": \"b\", \"kind\": \"admin\", \"from\": \"s\", \"to\": \"s\"}]}");
    }

    @Test
    void the_order_of_the_file_is_kept() {
        assertThat(read(
                "{\"links\": [], \"nodes\": [{\"id\": \"z\", \"kind\": \"cache\"}, {\"id\": \"a\", \"kind\": \"cache\"}]}")
                .design().topology().components().list()).extracting(Component::id).containsExactly("z", "a");
    }

    @Test
    void a_place_that_no_file_can_hold_is_brought_within_bounds() {
        Component far = Component.of("s", Kind.SERVER).placed(Placement.at(Double.POSITIVE_INFINITY, Double.NaN));
        Design design = Design.of(Draw.a().topology().with(far));

        assertThat(JSON.write(design)).contains("\"at\": [1000000, 0]");
    }

    @Test
    void texts_keep_every_character() {
        String hard = "\u0000\u001f\u007f\u2028\"\\/\uD800x\uDC00🙂";
        Design design = Design.empty().titled(hard);
        String saved = JSON.write(design);

        assertThat(saved).contains("\\ud800x\\udc00🙂").doesNotContain("\u2028");
        assertThat(read(saved).design()).isEqualTo(design);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(read("\uFEFF{\"form\": 1, \"title\": \"x\"}").design().title()).isEqualTo("x");
        assertThat(JSON.recognises("\uFEFF\n {")).isTrue();
        assertThat(JSON.recognises("flowchart LR")).isFalse();
    }

    @Test
    void an_element_alone_stands_on_the_line_of_its_text() {
        List<Note> notes = new java.util.ArrayList<>();
        Link link = ElementJson.readLink(Passage.of("x.mmd",
                "{\"id\": \"l\", \"kind\": \"request\", \"from\": \"a\", \"to\": \"b/c\", \"x\": 1}", 12), notes::add);

        assertThat(link.to()).isEqualTo("b/c");
        assertThat(link.extras().members()).containsEntry("x", new Datum.Number(java.math.BigDecimal.ONE));
        assertThat(notes).extracting(Note::line).containsExactly(12);
        assertThat(ElementJson.link(Link.of("l", LinkKind.READ, "a", "b")).values().keySet())
                .containsExactly("id", "kind", "from", "to");
        assertThat(ElementJson.component(Component.of("s/lb", Kind.OTHER)).values())
                .containsEntry("id", new Datum.Text("lb"));
    }

    @Test
    void a_choice_is_read_by_its_word() {
        assertThat(read("{\"nodes\": [{\"id\": \"b\", \"kind\": \"load-balancer\", \"algorithm\": \"static-rr\"}]}")
                .design()
                .topology().component("b").stated(Property.ALGORITHM)).isEqualTo(Algorithm.STATIC_RR);
    }
}
