package roundtrip.formats.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import roundtrip.formats.Imported;
import roundtrip.formats.UnreadableException;
import roundtrip.topology.Acceptance;
import roundtrip.topology.Design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AcceptanceFormTest {
    private static final JsonFormat JSON = new JsonFormat();
    private static final String PARTS = "\"groups\": [{\"id\": \"z\", \"kind\": \"zone\"}], \"nodes\": [{\"id\": \"user\","
            + " \"kind\": \"client\"}, {\"id\": \"s/1\", \"kind\": \"server\", \"services\": [{\"id\": \"web\", \"kind\":"
            + " \"web\"}]}], \"links\": [{\"id\": \"l/1\", \"kind\": \"request\", \"from\": \"user\", \"to\": \"s/1/web\"}]";

    private static Imported read(String accepted) {
        return JSON.read("x.json", "{\"form\": 1, " + PARTS + ", \"accepted\": [" + accepted + "]}");
    }

    @Test
    void an_accepted_finding_is_a_value_and_is_written_as_it_was() {
        String accepted = "{\"rule\": \"REL-001\", \"subject\": \"user\", \"reason\": \"for now\", \"as\": \"client\", \"by\": \"me\"}";
        Imported imported = read(accepted);

        Acceptance acceptance = imported.design().accepted().find("REL-001@user");
        assertThat(acceptance.reason()).isEqualTo("for now");
        assertThat(acceptance.as()).isEqualTo("client");
        assertThat(imported.notes()).anyMatch(note -> "accepted[0].by".equals(note.path()));
        assertThat(JSON.write(imported.design())).contains(accepted);
        assertThat(JSON.read("x.json", JSON.write(imported.design())).design()).isEqualTo(imported.design());
    }

    @Test
    void subjects_and_likenesses_follow_ids_that_had_to_change() {
        Design design = read(
                "{\"rule\": \"SEC-005\", \"subject\": \"l/1\", \"reason\": \"s/1\", \"as\": \"request; user, s/1/web\"},"
                        + " {\"rule\": \"REL-001\", \"subject\": \"s/1\", \"reason\": \"r\", \"as\": \"server; request l/1@user\"},"
                        + " {\"rule\": \"HYG-007\", \"subject\": \"*#lb\", \"reason\": \"r\"}")
                .design();

        assertThat(design.accepted().list()).extracting(Acceptance::id).containsExactly("SEC-005@l-1", "REL-001@s-1",
                "HYG-007@*#lb");
        assertThat(design.accepted().list()).extracting(Acceptance::as).containsExactly("request; user, s-1/web",
                "server; request l-1@user", null);
        assertThat(design.accepted().list()).allMatch(acceptance -> acceptance.holds(design.topology()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"rule": "REL-001", "subject": "user"}                                   | accepted[0]
            {"rule": "REL-001", "reason": "r"}                                       | accepted[0]
            {"subject": "user", "reason": "r"}                                       | accepted[0]
            {"rule": "REL-1", "subject": "user", "reason": "r"}                      | accepted[0].rule
            {"rule": "REL-001", "subject": "ghost", "reason": "r"}                   | accepted[0].subject
            {"rule": "REL-001", "subject": "s/1/db", "reason": "r"}                  | accepted[0].subject
            {"rule": "REL-001", "subject": "user", "reason": " "}                    | accepted[0].reason
            {"rule": "REL-001", "subject": "user", "reason": "r", "as": 1}           | accepted[0].as
            7                                                                        | accepted[0]
            """)
    void an_acceptance_that_cannot_be_is_refused_with_its_place(String accepted, String path) {
        assertThatThrownBy(() -> read(accepted)).isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("x.json, line 1, " + path + ": ");
    }

    @Test
    void one_finding_is_accepted_once() {
        String one = "{\"rule\": \"REL-001\", \"subject\": \"user\", \"reason\": \"r\"}";
        assertThatThrownBy(() -> read(one + ", " + one))
                .hasMessage("x.json, line 1, accepted[1]: the finding REL-001 of"
                        + " \"user\" is already accepted at accepted[0] in line 1; keep one of the two");
    }
}
