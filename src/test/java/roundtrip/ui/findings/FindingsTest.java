package roundtrip.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.QuickFixes;
import roundtrip.analysis.Review;
import roundtrip.analysis.RulePages;
import roundtrip.analysis.rules.Rules;
import roundtrip.editing.Acceptances;
import roundtrip.files.Examples;
import roundtrip.files.Opener;
import roundtrip.formats.Formats;
import roundtrip.formats.json.JsonFormat;
import roundtrip.simulation.Simulation;
import roundtrip.simulation.balancing.Balancers;
import roundtrip.simulation.engine.EventQueue;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
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

    private static FindingsPanel panel(Treatment treatment, Design design) {
        FindingsPanel panel = new FindingsPanel(treatment);
        panel.show(design, Review.of(design, findings(design)));
        return panel;
    }

    private static List<String> shown(FindingsPanel panel, String query) {
        return panel.lookupAll(query).stream().filter(node -> node instanceof Label)
                .map(node -> ((Label) node).getText()).toList();
    }

    private static void click(Node node) {
        Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false,
                false, false, false, false, false, true, false, true, null));
    }

    @Test
    void the_panel_counts_what_the_exercise_asks_for_and_a_click_picks_one_subject_after_the_other() {
        Pictures.inFx(() -> {
            Deeds deeds = new Deeds();
            FindingsPanel panel = panel(deeds, DISTRIBUTED);
            Pictures.of(new Look(), 320, 500, panel);
            assertThat(((Label) panel.lookup("#findings-count")).getText()).isEqualTo("8 in exercise 1");
            for (int i = 0; i < 3; i++) {
                click(panel.lookup("#finding-PER-002"));
            }
            assertThat(deeds.picked).containsExactly("s1", "s2", "s1");
            return null;
        });
    }

    @Test
    void nothing_found_is_said_in_words() {
        Pictures.inFx(() -> {
            FindingsPanel panel = new FindingsPanel(new Deeds());
            Pictures.save("findings-undrawn", Pictures.of(new Look(), 320, 300, panel));
            assertThat(shown(panel, ".label")).contains("Nothing drawn yet");
            panel = new FindingsPanel(new Deeds());
            panel.show(DISTRIBUTED, Review.of(DISTRIBUTED, List.of()));
            Pictures.save("findings-none", Pictures.of(new Look(), 320, 300, panel));
            assertThat(shown(panel, ".label")).contains("Nothing found");
            return null;
        });
    }

    @Test
    void a_row_that_is_picked_offers_to_play_it() {
        Pictures.inFx(() -> {
            Deeds deeds = new Deeds();
            FindingsPanel panel = panel(deeds, DISTRIBUTED);
            panel.picked(findings(DISTRIBUTED).getFirst());
            for (Theme theme : Theme.values()) {
                FindingsPanel shown = panel(new Deeds(), DISTRIBUTED);
                shown.picked(findings(DISTRIBUTED).getFirst());
                Pictures.save("findings-" + theme.word(), Pictures.of(new Look(theme, 1), 320, 460, shown));
            }
            Pictures.of(new Look(), 320, 460, panel);
            ((Button) panel.lookup("#finding-REL-001").lookup(".button")).fire();
            assertThat(deeds.played).containsExactly("REL-001");
            return null;
        });
    }

    @Test
    void rows_that_stay_keep_their_nodes_over_an_edit() {
        Pictures.inFx(() -> {
            FindingsPanel panel = panel(new Deeds(), DISTRIBUTED);
            Pictures.of(new Look(), 320, 500, panel);
            List<Node> before = List.copyOf(panel.lookupAll(".finding"));
            Design without = DISTRIBUTED.with(DISTRIBUTED.topology()
                    .withLinks(DISTRIBUTED.topology().links().without(link -> link.kind() == LinkKind.REPLICATE)));
            panel.show(without, Review.of(without, findings(without)));
            List<Node> after = List.copyOf(panel.lookupAll(".finding"));
            assertThat(after).isNotEqualTo(before).contains(panel.lookup("#finding-REL-001"));
            assertThat(before).contains(panel.lookup("#finding-REL-001"), panel.lookup("#finding-PER-002"));
            panel.show(DISTRIBUTED, Review.of(DISTRIBUTED, findings(DISTRIBUTED)));
            assertThat(panel.lookup("#finding-REL-001")).isSameAs(before.getFirst());
            return null;
        });
    }

    @Test
    void the_list_is_put_in_order_by_category_or_component_and_searched() {
        Pictures.inFx(() -> {
            FindingsPanel panel = panel(new Deeds(), DISTRIBUTED);
            Pictures.of(new Look(), 320, 600, panel);
            choose(panel, "findings-by-category");
            panel.layout();
            panel.applyCss();
            panel.layout();
            Pictures.save("findings-category", panel.snapshot(null, null));
            assertThat(shown(panel, ".findings-section")).startsWith("Data", "Monitoring", "Performance and growth",
                    "Reliability", "Security");
            choose(panel, "findings-by-component");
            panel.layout();
            Pictures.save("findings-component", panel.snapshot(null, null));
            assertThat(shown(panel, ".findings-section")).contains("HAProxy", "Server 1", "Server 2", "Whole design");
            choose(panel, "findings-by-severity");
            ((ToggleButton) panel.lookup("#findings-searching")).fire();
            TextField search = (TextField) panel.lookup("#findings-search");
            search.setText("everything MEDIUM");
            assertThat(panel.lookupAll(".finding")).extracting(Node::getId).containsExactly("finding-PER-002");
            search.setText("no such thing");
            panel.layout();
            Pictures.save("findings-search", panel.snapshot(null, null));
            assertThat(shown(panel, ".nothing-found .label")).first().isEqualTo("Nothing like that");
            return null;
        });
    }

    @Test
    void what_is_searched_for_is_unfolded_where_only_a_fold_has_it() {
        Pictures.inFx(() -> {
            Design accepted = Acceptances.accept("REL-001", "lb", "One balancer is enough.").apply(DISTRIBUTED);
            FindingsPanel panel = panel(new Deeds(), accepted);
            Pictures.of(new Look(), 320, 600, panel);
            ToggleButton beyond = (ToggleButton) panel.lookup("#findings-beyond");
            ToggleButton taken = (ToggleButton) panel.lookup("#findings-accepted");
            ((ToggleButton) panel.lookup("#findings-searching")).fire();
            TextField search = (TextField) panel.lookup("#findings-search");
            search.setText("backup");
            panel.applyCss();
            panel.layout();
            for (Theme theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
                new Look(theme, 1).dress(panel.getScene());
                Pictures.save("findings-search-folded-" + theme.word(), panel.getScene().snapshot(null));
            }
            assertThat(beyond.isSelected()).isTrue();
            assertThat(panel.lookupAll(".finding")).extracting(Node::getId).containsExactly("finding-DAT-006");
            assertThat(((Label) panel.lookup("#findings-count")).getText()).isEqualTo("1 found");
            assertThat(shown(panel, ".nothing-found .label")).isEmpty();
            search.setText("single point");
            assertThat(taken.isSelected()).isTrue();
            assertThat(beyond.getParent().getParent().isVisible()).isFalse();
            assertThat(shown(panel, ".nothing-found .label")).isEmpty();
            search.setText("no such thing");
            assertThat(shown(panel, ".nothing-found .label")).first().isEqualTo("Nothing like that");
            search.setText("");
            assertThat(beyond.isSelected()).isFalse();
            assertThat(taken.isSelected()).isFalse();
            return null;
        });
    }

    @Test
    void nothing_in_the_exercise_is_not_nothing_at_all() {
        Pictures.inFx(() -> {
            FindingsPanel panel = new FindingsPanel(new Deeds());
            panel.show(DISTRIBUTED, Review.of(DISTRIBUTED, findings(DISTRIBUTED).stream()
                    .filter(finding -> finding.rule().equals("DAT-006")).toList()));
            Pictures.save("findings-none-here", Pictures.of(new Look(), 320, 300, panel));
            assertThat(shown(panel, ".nothing-found .label")).first().isEqualTo("Nothing in this exercise");
            return null;
        });
    }

    @Test
    void the_list_can_show_only_what_lies_beyond_the_exercise() {
        Pictures.inFx(() -> {
            FindingsPanel panel = panel(new Deeds(), DISTRIBUTED);
            Pictures.of(new Look(), 320, 600, panel);
            choose(panel, "findings-scope-beyond");
            assertThat(panel.lookupAll(".finding")).extracting(Node::getId)
                    .containsExactlyInAnyOrder("finding-DAT-006", "finding-REL-010");
            choose(panel, "findings-scope-expected");
            assertThat(panel.lookup("#findings-beyond").getParent().getParent().isVisible()).isFalse();
            assertThat(panel.lookup("#finding-REL-001")).isNotNull();
            return null;
        });
    }

    private static void choose(FindingsPanel panel, String item) {
        MenuButton menu = (MenuButton) panel.lookup("#findings-menu");
        menu.getItems().stream().filter(one -> item.equals(one.getId())).findFirst().orElseThrow().fire();
    }

    @Test
    void what_is_accepted_stands_apart_with_its_reason_and_can_be_taken_back() {
        Pictures.inFx(() -> {
            Deeds deeds = new Deeds();
            Design accepted = Acceptances
                    .accept("REL-001", "lb", "One balancer is all that the budget of this exercise allows.")
                    .apply(DISTRIBUTED);
            FindingsPanel panel = panel(deeds, accepted);
            Pictures.of(new Look(), 320, 600, panel);
            assertThat(panel.lookup("#finding-REL-001")).isNull();
            ((ToggleButton) panel.lookup("#findings-accepted")).fire();
            panel.applyCss();
            panel.layout();
            Pictures.save("findings-accepted", panel.snapshot(null, null));
            assertThat(shown(panel, ".reason-text"))
                    .containsExactly("Accepted: One balancer is all that the budget of this exercise allows.");
            ((Button) panel.lookup("#take-back-REL-001")).fire();
            assertThat(deeds.takenBack).containsExactly("REL-001");
            return null;
        });
    }

    private static Fixing fixing() {
        return new Fixing(() -> new QuickFixes(Rules.all()), new Simulation(EventQueue::new, new Balancers()));
    }

    @Test
    void a_fix_comes_with_the_same_requests_before_and_after_and_leaves_the_others_in_their_places() {
        Finding single = findings(DISTRIBUTED).getFirst();
        Fix twin = fixing().of(DISTRIBUTED, single).getFirst();
        assertThat(twin.trial().orElseThrow().now().answered()).hasSize(6).containsOnly(false);
        assertThat(twin.trial().orElseThrow().then().answered()).hasSize(6).containsOnly(true);
        Topology after = twin.edit().apply(DISTRIBUTED).topology();
        assertThat(after.nodes().filter(node -> node.placement().at() == null)).isEmpty();
        assertThat(DISTRIBUTED.topology().components().list()).allSatisfy(part -> assertThat(
                java.util.Objects.requireNonNull(after.component(part.id())).placement()).isEqualTo(part.placement()));
        assertThat(after.components().size()).isGreaterThan(DISTRIBUTED.topology().components().size());
    }

    @Test
    void every_fix_of_the_exercises_can_be_previewed_and_tried() {
        for (var one : Examples.all()) {
            Design design = new Opener(new Formats(List.of(JsonFormat.format()))).open(one).placed();
            for (Finding finding : findings(design)) {
                for (Fix fix : fixing().of(design, finding)) {
                    assertThat(fix.name()).isNotBlank();
                    assertThat(fix.edit().apply(design)).isNotEqualTo(design);
                }
            }
        }
    }

    @Test
    void a_service_without_arrows_is_left_in_peace_too() {
        Topology before = DISTRIBUTED.topology();
        Topology after = before.with(Component.of("s2/extra", Kind.DATABASE));
        List<Finding> all = findings(DISTRIBUTED.with(after));
        assertThat(all).anyMatch(finding -> finding.subject().equals("s2/extra"));
        Calm calm = new Calm();
        calm.begin(before);
        calm.see(after, 1000);
        assertThat(calm.told(all, after, 1500)).noneMatch(finding -> finding.subject().equals("s2/extra"))
                .anyMatch(finding -> finding.subject().equals("s2"));
        assertThat(calm.told(all, after, 5000)).isEqualTo(all);
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
    void an_analysis_that_nobody_waits_for_ends_at_the_next_rule() {
        AtomicInteger asked = new AtomicInteger();
        assertThat(new Analyzer(Rules.all()).findings(DISTRIBUTED, () -> asked.incrementAndGet() > 3)).isEmpty();
        assertThat(asked).hasValue(4);
    }

    @Test
    void only_the_findings_of_the_latest_design_are_told() {
        List<Design> told = new ArrayList<>();
        Checking checking = Pictures.inFx(
                () -> new Checking((design, _) -> Optional.of(findings(design)), (design, _) -> told.add(design)));
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

    @Test
    void a_name_is_read_as_it_is() {
        Finding finding = findings(DISTRIBUTED).stream().filter(one -> one.rule().equals("REL-001")).findFirst()
                .orElseThrow().with(Finding.SUBJECT, "- s*e*r `x` **y**");
        Pictures.inFx(() -> {
            TextFlow flow = (TextFlow) Markdown.render(RulePages.page("REL-001").markdown(finding).what())
                    .getChildren().getFirst();
            assertThat(flow.getChildren()).extracting(piece -> ((Text) piece).getText()).first().asString()
                    .startsWith("- s*e*r `x` **y** is a single point of failure");
            return null;
        });
    }
}
