package roundtrip.editing;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Acceptance;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Extras;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Table;
import roundtrip.topology.Terms.DatabaseRole;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptancesTest {
    private static final Design SITE = Draw.a().client("user").server("s1", "web", "db").server("s2", "web")
            .database("db", DatabaseRole.REPLICA).request("user", "s1/web").replicate("s1/db", "db")
            .group("za", GroupKind.ZONE, "s1", "db").design();

    private static List<Acceptance> accepted(Design design) {
        return design.accepted().list();
    }

    @Test
    void accepting_keeps_what_the_subject_looks_like() {
        Design design = SITE;
        for (String subject : List.of("s1", "s1/db", "l1", "za", "s2", "*")) {
            design = Acceptances.accept("REL-001", subject, " later ").apply(design);
        }

        assertThat(accepted(design)).extracting(Acceptance::as).containsExactly(
                "server; replicate l2@db, request l1@user", "database; replicate l2@db", "request; user, s1/web",
                "zone; db, s1", "server", null);
        assertThat(accepted(design)).extracting(Acceptance::reason).containsOnly("later");
        assertThat(Acceptances.accept("REL-001", "s1", "").name()).isEqualTo("Accept REL-001");
    }

    @Test
    void it_can_be_taken_back_and_needs_a_reason() {
        Design design = Acceptances.accept("REL-001", "s1", "later").apply(SITE);

        assertThat(Acceptances.takeBack("REL-001", "s1").apply(design)).isEqualTo(SITE);
        assertThat(Acceptances.takeBack("REL-001", "s2").apply(design)).isEqualTo(design);
        assertThat(Acceptances.accept("REL-001", "s1", "  ").apply(SITE)).isEqualTo(SITE);
    }

    @Test
    void the_next_acceptance_dates_those_without_a_likeness() {
        Design old = SITE.accepting(Table.of(List.of(new Acceptance("SEC-005", "l1", "r", null, Extras.none()))));

        assertThat(accepted(Acceptances.accept("REL-001", "s1", "later").apply(old)))
                .extracting(Acceptance::as).containsExactly("request; user, s1/web",
                        "server; replicate l2@db, request l1@user");
    }

    @Test
    void deleting_the_subject_takes_the_acceptance_along_and_undo_brings_it_back() {
        Editor editor = new Editor(Acceptances.accept("REL-001", "s1", "later").apply(SITE));
        editor.apply(Edits.delete(editor.topology(), List.of("s1")));
        assertThat(accepted(editor.design())).isEmpty();

        editor.undo();
        assertThat(accepted(editor.design())).hasSize(1);
    }

    @Test
    void moving_a_service_rewrites_what_is_accepted_of_it_and_of_its_neighbours() {
        Design design = Acceptances.accept("REL-001", "s1/db", "a").apply(SITE);
        design = Acceptances.accept("DAT-002", "db", "b").apply(design);
        Design moved = Edits.moveService(design.topology(), "s1/db", "s2", 0).apply(design);

        assertThat(accepted(moved)).extracting(Acceptance::subject).containsExactly("s2/db", "db");
        assertThat(accepted(moved)).extracting(Acceptance::as).containsExactly("database; replicate l2@db",
                "database; replicate l2@s2/db");
        assertThat(accepted(moved)).allMatch(acceptance -> acceptance.holds(moved.topology()));
    }
}
