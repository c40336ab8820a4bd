package roundtrip.formats.json;

import org.junit.jupiter.api.Test;

import roundtrip.formats.UnreadableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Every mistake has one sentence: where, what is wrong, what to do.
class BadInputTest {
    private static final String SERVER = "{\"id\": \"s1\", \"kind\": \"server\", \"services\": ["
            + "{\"id\": \"web\", \"kind\": \"web\"}, {\"id\": \"db\", \"kind\": \"database\"}]}";

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> new JsonFormat().read("x.json", text)).isInstanceOf(UnreadableException.class)
                .hasMessage(sentence);
    }

    private static String nodes(String... nodes) {
        return "{\"form\": 1, \"nodes\": [\n" + String.join(",\n", nodes) + "\n]}";
    }

    private static String link(String members) {
        return "{\"nodes\": [" + SERVER + "],\n\"links\": [\n{" + members + "}\n]}";
    }

    @Test
    void text_that_is_not_json() {
        refused("hello", "x.json, line 1, column 1: this is not JSON; look here for a missing comma, quote or bracket");
        refused("{\"form\": 1,\n \"nodes\": [} ]", "x.json, line 2, column 12: this is not JSON; "
                + "look here for a missing comma, quote or bracket");
        refused("{\"form\": 1 // one\n}", "x.json, line 1, column 12: this is not JSON; "
                + "look here for a missing comma, quote or bracket");
        refused("{\"form\": NaN}", "x.json, line 1, column 13: this is not JSON; "
                + "look here for a missing comma, quote or bracket");
        refused("", "x.json, line 1, column 1: there is nothing in it; choose another file");
    }

    @Test
    void text_that_ends_too_early() {
        String sentence = "the text ends in the middle; close what is open or take a complete copy of the file";

        refused("{\"form\": 1,\n\"nodes\": [", "x.json, line 2, column 11: " + sentence);
        refused("{\"title\": \"never clo", "x.json, line 1, column 21: " + sentence);
    }

    @Test
    void text_behind_the_end() {
        refused("{}\n{}", "x.json, line 2, column 1: there is more behind the end of the design; "
                + "keep one design in a file");
    }

    @Test
    void a_member_that_stands_twice() {
        refused("{\"title\": \"a\",\n\"title\": \"b\"}", "x.json, line 2, title: "
                + "\"title\" stands twice in the same object; keep one of the two");
    }

    @Test
    void nesting_without_end() {
        refused("[".repeat(200_000), "x.json, line 1, column 101: "
                + "this lies more than 100 levels deep; make it flatter");
        refused("{\"a\":".repeat(200_000), "x.json, line 1, column 501: "
                + "this lies more than 100 levels deep; make it flatter");
    }

    @Test
    void numbers_without_end() {
        String sentence = "this number is too long; give one of at most 1000 digits";

        assertThatThrownBy(() -> new JsonFormat().read("x.json", "{\"colour\": " + "9".repeat(5000) + "}"))
                .isInstanceOf(UnreadableException.class).hasMessageContaining(sentence);
        assertThatThrownBy(() -> new JsonFormat().read("x.json", "{\"colour\": 1e99999999999}"))
                .isInstanceOf(UnreadableException.class).hasMessageContaining(sentence);
    }

    @Test
    void a_document_that_is_no_object() {
        refused("[]", "x.json, line 1: […] cannot stand here; give an object in braces");
        refused("\n3", "x.json, line 2: 3 cannot stand here; give an object in braces");
    }

    @Test
    void wrong_types() {
        refused("{\"nodes\": {}}", "x.json, line 1, nodes: {…} cannot stand here; give a list in square brackets");
        refused("{\"nodes\": [\n\"s1\"]}", "x.json, line 2, nodes[0]: \"s1\" cannot stand here; "
                + "give an object in braces");
        refused("{\"form\": 1, \"title\": 7}", "x.json, line 1, title: 7 cannot stand here; give a text in quotes");
        refused("{\"form\": 1, \"exercise\": 4}", "x.json, line 1, exercise: 4 cannot stand here; "
                + "give a whole number from 0 to 3");
        refused("{\"form\": 1, \"exercise\": \"1\"}", "x.json, line 1, exercise: \"1\" cannot stand here; "
                + "give a whole number from 0 to 3");
        refused(nodes("{\"id\": \"m\", \"kind\": \"monitoring\", \"external\": \"yes\"}"), "x.json, line 2, "
                + "nodes[0].external: \"yes\" cannot stand here; give true or false");
        refused(nodes("{\"id\": \"s\", \"kind\": \"server\", \"at\": [1]}"), "x.json, line 2, nodes[0].at: "
                + "[…] cannot stand here; give two numbers in square brackets");
        refused(nodes("{\"id\": \"s\", \"kind\": \"server\", \"at\": [1, \"2\"]}"), "x.json, line 2, nodes[0].at[1]: "
                + "\"2\" cannot stand here; give a number from -1000000 to 1000000");
        refused(nodes("{\"id\": \"s\", \"kind\": \"server\", \"size\": [1, -2]}"), "x.json, line 2, nodes[0].size[1]: "
                + "-2 cannot stand here; give a number from 0 to 1000000");
    }

    @Test
    void values_out_of_range() {
        refused(link("\"id\": \"l\", \"kind\": \"request\", \"from\": \"s1\", \"to\": \"s1\",\n\"port\": 70000"),
                "x.json, line 4, links[0].port: 70000 cannot stand here; give a whole number from 1 to 65535");
        refused(link("\"id\": \"l\", \"kind\": \"request\", \"from\": \"s1\", \"to\": \"s1\", \"port\": 80.5"),
                "x.json, line 3, links[0].port: 80.5 cannot stand here; give a whole number from 1 to 65535");
        refused(nodes("{\"id\": \"u\", \"kind\": \"client\", \"writeShare\": 1.5}"), "x.json, line 2, "
                + "nodes[0].writeShare: 1.5 cannot stand here; give a number from 0 to 1");
        refused(nodes("{\"id\": \"s\", \"kind\": \"server\", \"slots\": 0}"), "x.json, line 2, nodes[0].slots: "
                + "0 cannot stand here; give a whole number from 1 up");
        refused(nodes("{\"id\": \"s\", \"kind\": \"server\", \"slots\": 1e999999999}"), "x.json, line 2, "
                + "nodes[0].slots: 1E+999999999 cannot stand here; give a whole number from 1 up");
    }

    @Test
    void words_that_are_no_choice() {
        refused(nodes("{\"id\": \"d\", \"kind\": \"database\", \"role\": \"boss\"}"), "x.json, line 2, nodes[0].role: "
                + "\"boss\" cannot stand here; give one of primary, replica, standalone");
        refused(nodes("{\"id\": \"s\", \"kind\": \"server\", \"services\": [{\"id\": \"a\", \"kind\": \"agent\","
                + " \"collects\": [\"cpu\", \"gossip\"]}]}"),
                "x.json, line 2, nodes[0].services[0].collects[1]: "
                        + "\"gossip\" cannot stand here; give one of cpu, logs, requests");
        refused(link("\"id\": \"l\", \"kind\": \"call\", \"from\": \"s1\", \"to\": \"s1\""), "x.json, line 3, "
                + "links[0].kind: \"call\" cannot stand here; give one of lookup, resolve, request, read, write, readwrite, "
                + "publish, consume, replicate, backup, heartbeat, monitor, admin");
        refused(nodes("{\"id\": \"f\", \"kind\": \"firewall\", \"allow\": [{\"port\": \"http\", \"from\": \"any\"}]}"),
                "x.json, line 2, nodes[0].allow[0].port: \"http\" cannot stand here; "
                        + "give a port from 1 to 65535 or \"any\"");
    }

    @Test
    void members_that_are_missing() {
        refused(nodes("{\"kind\": \"server\"}"), "x.json, line 2, nodes[0]: \"id\" is missing; add it");
        refused(nodes("{\"id\": \"s1\"}"), "x.json, line 2, nodes[0]: \"kind\" is missing; add it");
        refused(nodes("{\"id\": \"s1\", \"kind\": null}"), "x.json, line 2, nodes[0]: \"kind\" is missing; add it");
        refused(link("\"id\": \"l\", \"kind\": \"request\", \"from\": \"s1\""), "x.json, line 3, links[0]: "
                + "\"to\" is missing; add it");
        refused(nodes("{\"id\": \"\", \"kind\": \"server\"}"), "x.json, line 2, nodes[0].id: "
                + "an id cannot be empty; give it a letter");
    }

    @Test
    void two_equal_ids() {
        refused(nodes(SERVER, "{\"id\": \"s1\", \"kind\": \"cache\"}"), "x.json, line 3, nodes[1].id: "
                + "\"s1\" is already the id at nodes[0].id in line 2; give one of the two another id");
        refused("{\"groups\": [{\"id\": \"s1\", \"kind\": \"rack\"}],\n\"nodes\": [" + SERVER + "]}", "x.json, line 2, "
                + "nodes[0].id: \"s1\" is already the id at groups[0].id in line 1; give one of the two another id");
        refused(nodes("{\"id\": \"s\", \"kind\": \"server\", \"services\": [{\"id\": \"a\", \"kind\": \"web\"},\n"
                + "{\"id\": \"a\", \"kind\": \"app\"}]}"),
                "x.json, line 3, nodes[0].services[1].id: \"a\" is already the id at nodes[0].services[0].id in line 2; "
                        + "give one of the two another id");
    }

    @Test
    void links_to_nothing() {
        refused(link("\"id\": \"l\", \"kind\": \"request\", \"from\": \"s9\", \"to\": \"s1\""), "x.json, line 3, "
                + "links[0].from: \"s9\" is no machine, service or group of this file; name one, or delete the link");
        refused(link("\"id\": \"l\", \"kind\": \"request\", \"from\": \"s1\", \"to\": \"s1/app\""), "x.json, line 3, "
                + "links[0].to: machine \"s1\" has no service \"app\"; "
                + "name one of its services (web, db), or add it");
        refused(link("\"id\": \"l\", \"kind\": \"request\", \"from\": \"s1\", \"to\": \"l\""), "x.json, line 3, "
                + "links[0].to: \"l\" is a link, and a link cannot end at another; name a machine, service or group");
        refused("{\"nodes\": [{\"id\": \"c\", \"kind\": \"cache\"}],\n\"links\": [{\"id\": \"l\", \"kind\": \"read\","
                + " \"from\": \"c/x\", \"to\": \"c\"}]}",
                "x.json, line 2, links[0].from: machine \"c\" has no service \"x\" (it has none); "
                        + "name the machine alone, or add the service");
    }

    @Test
    void parents_that_are_missing_or_go_in_a_circle() {
        refused(nodes("{\"id\": \"c\", \"kind\": \"cache\", \"group\": \"vpc\"}"), "x.json, line 2, nodes[0].group: "
                + "\"vpc\" is no group of this file; name one of its groups or take this member out");
        refused("{\"groups\": [\n{\"id\": \"x\", \"kind\": \"tier\", \"parent\": \"a\"},\n"
                + "{\"id\": \"a\", \"kind\": \"tier\", \"parent\": \"b\"},\n"
                + "{\"id\": \"b\", \"kind\": \"tier\", \"parent\": \"a\"}]}",
                "x.json, line 3, groups[1].parent: the groups lie inside each other in a circle (a → b → a); "
                        + "take one of them out of the other");
        refused("{\"groups\": [{\"id\": \"a\", \"kind\": \"tier\", \"parent\": \"a\"}]}", "x.json, line 1, "
                + "groups[0].parent: the groups lie inside each other in a circle (a → a); "
                + "take one of them out of the other");
    }

    @Test
    void a_form_of_the_future() {
        refused("{\"form\": 2, \"nodes\": \"something new\"}",
                "x.json, line 1, nodes: \"something new\" cannot stand here; give a list in square brackets,"
                        + " or open the file with a newer version of Roundtrip: it has form 2, and this version knows"
                        + " form 1");
        refused("{\"form\": 0}", "x.json, line 1, form: 0 cannot stand here; give a whole number from 1 up");
    }

    @Test
    void a_long_value_is_cut_in_the_sentence() {
        assertThatThrownBy(
                () -> new JsonFormat().read("x.json", "{\"form\": 1, \"exercise\": \"" + "é🙂".repeat(1000) + "\"}"))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(140).contains("…"));
    }
}
