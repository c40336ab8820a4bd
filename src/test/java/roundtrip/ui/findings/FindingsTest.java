package roundtrip.ui.findings;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.rules.Rules;
import roundtrip.files.Examples;
import roundtrip.files.Opener;
import roundtrip.formats.Formats;
import roundtrip.formats.json.JsonFormat;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Kind;
import roundtrip.topology.Topology;
import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Look;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTest {
    private static final Design DISTRIBUTED = new Opener(new Formats(List.of(JsonFormat.format())))
            .open(Examples.FIRST).placed();

    private static List<Finding> findings(Design design) {
        return new Analyzer(Rules.all()).findings(design);
    }

    private static List<FindingRow> rows(Design design) {
        return FindingRow.of(findings(design), design.topology(), design.exercise());
    }

    @Test
    void the_same_rule_on_several_parts_is_one_row() {
        assertThat(rows(DISTRIBUTED)).filteredOn(row -> row.first().rule().equals("PER-002"))
                .singleElement().extracting(FindingRow::subjects).isEqualTo("Server 1, Server 2");
    }

    @Test
    void what_the_exercise_does_not_ask_for_is_beyond_it() {
        assertThat(rows(DISTRIBUTED).stream().filter(row -> !row.inside()).map(row -> row.first().rule()))
                .containsExactly("DAT-006", "REL-010");
        assertThat(rows(DISTRIBUTED.forExercise(null))).allMatch(FindingRow::inside);
    }

    @Test
    void the_panel_counts_what_the_exercise_asks_for_and_a_click_picks_one_subject_after_the_other() {
        Pictures.inFx(() -> {
            List<String> picked = new ArrayList<>();
            FindingsPanel panel = new FindingsPanel(finding -> picked.add(finding.subject()), null, List.of());
            panel.show(rows(DISTRIBUTED), 1);
            Pictures.of(new Look(), 320, 500, panel);
            assertThat(((Label) panel.lookup("#findings-count")).getText()).isEqualTo("8 in exercise 1");
            for (int i = 0; i < 3; i++) {
                Node row = panel.lookup("#finding-PER-002");
                javafx.event.Event.fireEvent(row, new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1,
                        MouseButton.PRIMARY, 1, false, false, false, false, false, false, false, true, false, true,
                        null));
            }
            assertThat(picked).containsExactly("s1", "s2", "s1");
            return null;
        });
    }

    @Test
    void nothing_found_is_said_in_words() {
        Pictures.inFx(() -> {
            FindingsPanel panel = new FindingsPanel(_ -> {}, null, List.of());
            panel.show(List.of(), null);
            Pictures.save("findings-none", Pictures.of(new Look(), 320, 300, panel));
            assertThat(panel.lookupAll(".label").stream().map(node -> ((Label) node).getText()))
                    .contains("Nothing found");
            return null;
        });
    }

    @Test
    void a_row_that_is_picked_offers_to_play_it() {
        Pictures.inFx(() -> {
            List<String> played = new ArrayList<>();
            FindingsPanel panel = new FindingsPanel(_ -> {}, finding -> played.add(finding.rule()), List.of());
            panel.show(rows(DISTRIBUTED), 1);
            panel.picked(findings(DISTRIBUTED).getFirst());
            for (Theme theme : Theme.values()) {
                FindingsPanel shown = new FindingsPanel(_ -> {}, _ -> {}, List.of());
                shown.show(rows(DISTRIBUTED), 1);
                shown.picked(findings(DISTRIBUTED).getFirst());
                Pictures.save("findings-" + theme.word(), Pictures.of(new Look(theme, 1), 320, 460, shown));
            }
            Pictures.of(new Look(), 320, 460, panel);
            ((javafx.scene.control.Button) panel.lookup("#finding-REL-001").lookup(".button")).fire();
            assertThat(played).containsExactly("REL-001");
            return null;
        });
    }

    @Test
    void a_part_without_arrows_is_left_in_peace_for_four_seconds() {
        Topology before = Draw.a().client("user").topology();
        Topology after = Draw.a().client("user").server("s1", "web").topology();
        List<Finding> all = findings(Design.of(after));
        assertThat(all).anyMatch(finding -> finding.subject().startsWith("s1"));
        Calm calm = new Calm();
        calm.begin(before);
        calm.see(after, 1000);
        assertThat(calm.told(all, after, 1500)).noneMatch(finding -> finding.subject().startsWith("s1"));
        assertThat(calm.rest(after, 1500)).isEqualTo(3500);
        assertThat(calm.told(all, after, 5000)).isEqualTo(all);
        assertThat(calm.rest(after, 5000)).isZero();
    }

    @Test
    void an_arrow_ends_the_peace_and_what_was_there_before_has_none() {
        Topology alone = Draw.a().client("user").server("s1", "web").topology();
        Topology linked = Draw.a().client("user").server("s1", "web").request("user", "s1/web").topology();
        Calm calm = new Calm();
        calm.begin(Topology.empty());
        calm.see(alone, 0);
        assertThat(calm.told(findings(Design.of(linked)), linked, 1)).isEqualTo(findings(Design.of(linked)));
        Calm opened = new Calm();
        opened.begin(alone);
        opened.see(alone, 0);
        assertThat(opened.told(findings(Design.of(alone)), alone, 1)).isEqualTo(findings(Design.of(alone)));
    }

    @Test
    void only_the_findings_of_the_latest_design_are_told() {
        List<Design> told = new ArrayList<>();
        Checking checking = Pictures.inFx(() -> new Checking(FindingsTest::findings, (design, _) -> told.add(design)));
        Design latest = Design.of(Draw.a().part(Kind.DNS, "dns").topology());
        Pictures.inFx(() -> {
            checking.check(DISTRIBUTED);
            checking.check(latest);
            return null;
        });
        for (int i = 0; i < 100 && told.isEmpty(); i++) {
            org.testfx.util.WaitForAsyncUtils.sleep(50, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
        assertThat(told).containsExactly(latest);
        Pictures.inFx(() -> {
            checking.stop();
            return null;
        });
    }

    @Test
    void the_little_markdown_of_the_pages_becomes_words_in_their_styles() {
        Pictures.inFx(() -> {
            var box = Markdown.render("""
                    One **strong** word and `code`
                    over two lines.

                    - first
                    - second, *stressed*
                    """);
            assertThat(box.getChildren()).hasSize(3);
            TextFlow paragraph = (TextFlow) box.getChildren().getFirst();
            assertThat(paragraph.getChildren()).extracting(node -> ((Text) node).getText()).containsExactly("One ",
                    "strong", " word and ", "code", " over two lines.");
            return null;
        });
    }
}
