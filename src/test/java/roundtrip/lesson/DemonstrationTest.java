package roundtrip.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.DataSet;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.QuickFixes;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.analysis.rules.MicroDesigns;
import roundtrip.analysis.rules.Rules;
import roundtrip.routing.Network;
import roundtrip.routing.Outcome;
import roundtrip.routing.RandomSites;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.routing.Verdict;
import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Phase;
import roundtrip.simulation.Run;
import roundtrip.simulation.Runs;
import roundtrip.simulation.Simulation;
import roundtrip.topology.Allowance;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Edit;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Topology;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/// "Show me": what is played shows what the finding claims, or it is not offered.
class DemonstrationTest {
    private static final Simulation SIMULATION = Runs.simulation();
    private static final Analyzer ANALYZER = new Analyzer(Rules.all());
    /// By which sights each rule is shown; none: there is nothing to see, and the bundle says why.
    private static final List<String> SIGHTS = List.of("REL-001 ALL_FAIL", "REL-002 WRITES_FAIL", "REL-003 ALL_FAIL",
            "REL-004 ALL_FAIL", "REL-005 ALL_FAIL", "REL-006 SPARE", "REL-007 DOWNTIME", "REL-008 UNCHECKED",
            "REL-009 SWITCH_OVER", "REL-010 NO_NAME", "REL-011 DEAD_ADDRESS", "REL-012 SOME_FAIL", "SEC-001 STRANGER",
            "SEC-002 STRANGER", "SEC-003 WEAK_TWIN", "SEC-004 STRANGER", "SEC-005 READABLE",
            "SEC-006 READABLE_BEHIND", "SEC-007 SIDE_DOOR", "SEC-008 NEIGHBOUR", "SEC-009 KNOCK",
            "MON-001 UNNOTICED", "MON-002 UNNOTICED", "MON-003 UNHEARD", "MON-004 WATCHER_GONE",
            "MON-005 LOCKED_OUT", "MON-006 UNCOUNTED", "PER-001 RUSH", "PER-002 SLOWED", "PER-003 NO_CHOICE",
            "PER-004 OVERLOAD", "PER-005 NO_ROOM", "PER-006 SMALL_WAITS", "PER-007 IDLE", "DAT-001 DRIFT",
            "DAT-002 FROZEN", "DAT-003 BACKWARDS", "DAT-004 CANNOT_SAVE", "DAT-005 TWO_TRUTHS",
            "DAT-006 WRONG_DELETE", "DAT-007 LOST", "DAT-008 LOGGED_OUT", "DAT-009 OLD_NEWS", "HYG-001 UNUSED",
            "HYG-002 PAST_DNS", "HYG-003", "HYG-004 NOWHERE", "HYG-005", "HYG-006 OTHERWISE", "HYG-007");
    /// Findings about parts to which no request of that drawing comes while all is well: `rule subject`.
    private static final Set<String> IDLE = Set.of("PER-002 s1", "PER-002 s2", "DAT-009 s2/app");

    private static Stream<Design> designs() {
        return Stream.concat(ReferenceDesigns.names().map(ReferenceDesigns::design),
                Stream.concat(MicroDesigns.all(), Stream.of(publicZone())));
    }

    /// A database beside the web server, in a zone that everybody can come to.
    private static Design publicZone() {
        Group zone = Group.of("open", GroupKind.SUBNET);
        Topology drawn = Draw.a().client("user").server("s1", "web", "app").request("user", "s1/web")
                .database("db", DatabaseRole.PRIMARY).link(LinkKind.READWRITE, "s1/app", "db").topology()
                .with(zone.stating(zone.given().with(Property.PUBLIC, true)));
        return Design.of(drawn.withComponents(
                drawn.components()
                        .map(part -> part.id().equals("user") || part.isService() ? part : part.inside("open"))));
    }

    private static Stream<Performance> played(Design design) {
        Inspection inspection = new Inspection(design);
        return ANALYZER.findings(design).stream().flatMap(finding -> Demonstration.of(inspection, finding).stream())
                .map(one -> one.play(SIMULATION, design.topology()));
    }

    private static String pair(Performance one) {
        return one.demonstration().finding().rule() + " " + one.demonstration().finding().subject();
    }

    private static boolean isWorking(Design design) {
        return ANALYZER.findings(design).stream().noneMatch(finding -> finding.rule().equals("HYG-004"));
    }

    @Test
    void whatever_is_planned_for_a_drawing_that_works_shows_its_claim() {
        designs().filter(DemonstrationTest::isWorking).flatMap(DemonstrationTest::played)
                .filter(one -> !one.isShown())
                .forEach(one -> assertThat(IDLE).as(one.sentence()).contains(pair(one)));
    }

    @Test
    void every_rule_is_shown_by_its_sight_or_says_why_there_is_nothing_to_see() {
        Map<String, Set<String>> shown = new TreeMap<>();
        Rules.all().stream().map(Rule::id).forEach(rule -> shown.put(rule, new TreeSet<>()));
        designs().flatMap(DemonstrationTest::played).filter(Performance::isShown)
                .forEach(one -> shown.get(one.demonstration().finding().rule())
                        .add(one.demonstration().sight().name()));

        assertThat(shown.entrySet().stream()
                .map(entry -> (entry.getKey() + " " + String.join(" ", entry.getValue())).strip()))
                .containsExactlyInAnyOrderElementsOf(SIGHTS);
    }

    @Test
    void who_asks_why_there_is_nothing_to_see_is_told() {
        List<Finding> findings = designs().map(ANALYZER::findings).flatMap(List::stream).toList();
        Set<String> silent = SIGHTS.stream().filter(row -> !row.contains(" ")).collect(Collectors.toSet());

        assertThat(findings.stream().filter(finding -> silent.contains(finding.rule())).map(Demonstration::whyNot)
                .distinct()).hasSameSizeAs(silent).allSatisfy(text -> assertThat(text).endsWith("."));
        assertThat(findings.stream().filter(finding -> !silent.contains(finding.rule())).map(Demonstration::whyNot)
                .distinct()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("roundtrip.routing.ReferenceDesigns#names")
    void failures_of_the_reference_designs_are_always_shown(String name) {
        Design design = ReferenceDesigns.design(name);
        Inspection inspection = new Inspection(design);

        assertThat(ANALYZER.findings(design)).filteredOn(finding -> finding.rule().startsWith("REL-")).allSatisfy(
                finding -> assertThat(Demonstration.shown(SIMULATION, inspection, finding)).as(finding.toString())
                        .isPresent());
    }

    @Test
    void what_a_single_part_takes_away_is_shown_in_every_site() {
        Map<String, Integer> counts = new TreeMap<>();
        LongStream.range(0, 120).mapToObj(RandomSites::site).map(Design::of).flatMap(DemonstrationTest::played)
                .forEach(one -> {
                    String rule = one.demonstration().finding().rule();
                    if (Set.of("REL-001", "REL-005", "SEC-001", "SEC-002", "MON-001", "DAT-002", "HYG-004")
                            .contains(rule)) {
                        assertThat(one.isShown()).as("%s: %s", pair(one), one.sentence()).isTrue();
                    }
                    counts.merge(rule + (one.isShown() ? "" : " not"), 1, Integer::sum);
                });
        assertThat(counts).containsKeys("REL-001", "REL-002", "REL-005", "REL-007", "REL-009", "REL-012", "SEC-002");
        for (String rule : List.of("REL-002", "REL-007", "REL-011", "REL-012", "PER-003", "DAT-005")) {
            assertThat(counts.getOrDefault(rule + " not", 0)).as("%s of %s", rule, counts)
                    .isLessThan(counts.getOrDefault(rule, 1));
        }
    }

    @Test
    void the_packets_agree_with_what_routing_says_of_the_same_failure() {
        designs().forEach(design -> {
            Verdict well = Network.of(design.topology()).verdict(List.of());
            Set<Sight> failures = Set.of(Sight.ALL_FAIL, Sight.WRITES_FAIL, Sight.SOME_FAIL);
            played(design).filter(one -> failures.contains(one.demonstration().sight())).forEach(one -> {
                Verdict left = Network.of(design.topology()).verdict(List.of(one.part()));
                switch (one.demonstration().sight()) {
                    case ALL_FAIL -> assertThat(left.read()).as(pair(one)).isNotEqualTo(well.read());
                    case WRITES_FAIL -> assertThat(left.write()).as(pair(one)).isEqualTo(Outcome.DOWN);
                    case SOME_FAIL -> assertThat(List.of(left.read(), left.write())).as(pair(one))
                            .contains(Outcome.SOME);
                    default -> {
                        // more than a failure
                    }
                }
            });
        });
    }

    @Test
    void who_is_alone_loses_everything_with_a_single_point_of_failure() {
        designs().filter(design -> Run.users(design.topology()).size() == 1).flatMap(DemonstrationTest::played)
                .filter(one -> one.demonstration().sight() == Sight.ALL_FAIL)
                .forEach(one -> assertThat(one.seen().answered()).as(one.sentence()).isZero());
    }

    private static boolean isShown(Inspection inspection, String rule, String subject, String... also) {
        Finding forged = new Finding(rule, Severity.HIGH, subject, List.of(also), new LinkedHashMap<>());
        return Demonstration.shown(SIMULATION, inspection, forged).isPresent();
    }

    @ParameterizedTest
    @MethodSource("roundtrip.routing.ReferenceDesigns#names")
    void a_finding_that_is_not_true_is_not_shown(String name) {
        Inspection inspection = new Inspection(ReferenceDesigns.design(name));
        Topology topology = inspection.topology();
        Verdict well = inspection.network().verdict(List.of());
        for (Component part : topology.components()) {
            if (part.kind() != Kind.CLIENT && inspection.network().verdict(List.of(part.id())).equals(well)) {
                for (String rule : List.of("REL-001", "REL-002", "REL-004", "REL-012", "REL-008")) {
                    assertThat(isShown(inspection, rule, part.id())).as(rule + " " + part.id()).isFalse();
                }
            }
            if (!part.kind().equals(Kind.DATABASE) || DataSet.isReplica(part)) {
                assertThat(isShown(inspection, "SEC-004", part.id())).as("SEC-004 " + part.id()).isFalse();
                assertThat(isShown(inspection, "DAT-005", part.id())).as("DAT-005 " + part.id()).isFalse();
            }
        }
        for (Link link : topology.links()) {
            if (link.encrypted()) {
                assertThat(isShown(inspection, "SEC-005", link.id())).as("SEC-005 " + link.id()).isFalse();
                assertThat(isShown(inspection, "SEC-006", link.from(), link.id())).as(link.id()).isFalse();
            }
        }
    }

    @Test
    void any_drawing_can_be_played_and_every_sentence_is_whole() {
        for (long seed = 0; seed < 150; seed++) {
            played(RandomTopologies.design(seed)).forEach(
                    one -> assertThat(one.sentence()).as(pair(one)).endsWith(".").doesNotContainPattern("\\{\\d+}"));
        }
        designs().flatMap(DemonstrationTest::played).map(Performance::sentence)
                .forEach(text -> assertThat(text).endsWith(".").doesNotContain("{", "null", "  "));
    }

    @Test
    void the_same_finding_is_played_and_told_in_the_same_way() {
        Design design = ReferenceDesigns.design("2-secured-and-monitored");

        List<Performance> once = played(design).toList();
        List<Performance> again = played(design).toList();

        assertThat(again.stream().map(Performance::demonstration).toList())
                .isEqualTo(once.stream().map(Performance::demonstration).toList());
        assertThat(again.stream().map(Performance::seen).toList())
                .isEqualTo(once.stream().map(Performance::seen).toList());
    }

    private static Performance shown(Design design, String rule, String subject) {
        Finding finding = ANALYZER.findings(design).stream()
                .filter(one -> one.rule().equals(rule) && one.subject().equals(subject)).findFirst().orElseThrow();
        return Demonstration.shown(SIMULATION, new Inspection(design), finding).orElseThrow();
    }

    private static String told(String design, String rule, String subject) {
        return shown(ReferenceDesigns.design(design), rule, subject).sentence();
    }

    @Test
    void the_sentences_say_what_the_class_sees() {
        String exercise = "1-distributed-web-infrastructure";

        assertThat(told(exercise, "REL-001", "lb")).isEqualTo("6 of 6 requests failed while HAProxy was stopped.");
        assertThat(told(exercise, "REL-002", "s1/db")).isEqualTo(
                "6 of 6 writes failed while MySQL primary on Server 1 was stopped; all reads were answered.");
        assertThat(told(exercise, "DAT-009", "s2/app"))
                .matches("[1-3] of 3 writes were not there yet when read again\\.");
        assertThat(told(exercise, "SEC-005", "l3")).startsWith("The password could be read on User → HAProxy");
        assertThat(told(exercise, "SEC-001", "*")).contains("User → HAProxy → nginx on Server 1");
        assertThat(told("3-scale-up", "REL-009", "hb"))
                .matches("HAProxy 1 stopped, and \\d of 24 requests failed until .*: 3\\.\\d s without an answer\\.");
    }

    @Test
    void an_open_letter_shows_the_password_and_a_sealed_one_only_the_name_on_it() {
        Performance open = shown(ReferenceDesigns.design("1-distributed-web-infrastructure"), "SEC-005", "l3");
        Performance behind = shown(ReferenceDesigns.design("2-secured-and-monitored"), "SEC-006", "lb");

        assertThat(letter(open, "l3")).get().satisfies(letter -> {
            assertThat(letter.lines().getFirst()).startsWith("POST");
            assertThat(letter.lines()).anyMatch(line -> line.contains("password="));
        });
        assertThat(letter(behind, "l3")).get().satisfies(letter -> {
            assertThat(letter.sealed()).isTrue();
            assertThat(letter.lines()).singleElement().asString().contains("www.").doesNotContain("password");
        });
    }

    private static Optional<Letter> letter(Performance one, String link) {
        return one.trace().events().stream().filter(Leg.class::isInstance).map(Leg.class::cast)
                .filter(leg -> leg.phase() == Phase.QUESTION && link.equals(leg.link()))
                .findFirst().flatMap(leg -> Letter.of(one.trace(), leg));
    }

    @Test
    void a_stranger_takes_only_ways_that_are_open() {
        designs().forEach(design -> {
            Inspection inspection = new Inspection(design);
            played(design).filter(one -> one.demonstration().stranger() != null).forEach(one -> {
                List<String> path = one.demonstration().stranger().path();
                assertThat(path).as(pair(one)).hasSizeGreaterThan(1).doesNotHaveDuplicates();
                assertThat(design.topology().component(path.getFirst())).matches(Inspection::isUser);
                if (one.demonstration().finding().rule().equals("SEC-002")) {
                    for (int hop = 0; hop + 1 < path.size(); hop++) {
                        String next = path.get(hop + 1);
                        assertThat(inspection.network().steps(design.topology().component(path.get(hop)))).as(pair(one))
                                .anyMatch(step -> step.to().id().equals(next) && !inspection.guards().isGuarded(step));
                    }
                }
            });
        });
    }

    @Test
    void after_a_quick_fix_the_same_requests_show_it_no_more() {
        QuickFixes fixes = new QuickFixes(Rules.all());
        List<String> compared = new ArrayList<>();
        designs().forEach(design -> {
            played(design).filter(Performance::isShown).forEach(one -> {
                for (Edit fix : fixes.of(design, one.demonstration().finding())) {
                    Comparison comparison = Comparison.of(SIMULATION, design, one.demonstration(), fix);
                    assertThat(comparison.isMended()).as("%s by %s: %s", pair(one), fix.name(), comparison.sentence())
                            .isTrue();
                    assertThat(comparison.before().seen()).isEqualTo(one.seen());
                    assertThat(comparison.after().seen().failed()).as("%s by %s: %s", pair(one), fix.name(),
                            comparison.sentence()).isLessThanOrEqualTo(comparison.before().seen().failed());
                    compared.add(pair(one));
                }
            });
        });
        assertThat(compared.stream().map(each -> each.substring(0, 7)).distinct()).contains("REL-001", "REL-002",
                "REL-003", "REL-004", "REL-005", "REL-006", "REL-007", "REL-008", "REL-010", "REL-011", "REL-012",
                "SEC-001", "SEC-002", "SEC-003", "SEC-004", "SEC-005", "SEC-006", "SEC-007", "SEC-009", "PER-004",
                "DAT-001", "DAT-004", "DAT-009");
    }

    @Test
    void what_is_still_readable_after_a_fix_is_said() {
        Design design = ReferenceDesigns.design("1-distributed-web-infrastructure");
        Performance open = shown(design, "SEC-005", "l3");
        Edit sealed = new QuickFixes(Rules.all()).of(design, open.demonstration().finding()).getFirst();

        assertThat(Comparison.of(SIMULATION, design, open.demonstration(), sealed).after().sentence())
                .isEqualTo("Here the password is sealed. It could still be read on HAProxy → nginx on Server 1 and "
                        + "HAProxy → nginx on Server 2.");
    }

    @Test
    void nobody_gets_in_at_an_administrators_door_that_has_been_closed() {
        Design design = ReferenceDesigns.design("4-wordpress-single-vm");
        Topology knocked = design.topology().with(requireNonNull(design.topology().component("vm"))
                .with(Property.ALLOW, List.of(Allowance.of(22, Allowance.ANY), Allowance.of(443, Allowance.ANY))));
        Performance open = shown(design.with(knocked), "SEC-009", "vm");
        Edit closed = new QuickFixes(Rules.all()).of(design.with(knocked), open.demonstration().finding()).getFirst();

        Comparison comparison = Comparison.of(SIMULATION, design.with(knocked), open.demonstration(), closed);
        assertThat(comparison.isMended()).isTrue();
        assertThat(comparison.after().sentence()).isEqualTo("The packet came no further than Visitors.");
    }

    @Test
    void what_is_lost_of_one_data_set_says_nothing_of_another() {
        Topology drawn = Draw.a().client("user").server("s1", "web", "app").request("user", "s1/web")
                .database("db", DatabaseRole.PRIMARY).readwrite("s1/app", "db").database("log", DatabaseRole.PRIMARY)
                .last(log -> log.with(Property.DATASET, "events").called("Events")).readwrite("s1/app", "log")
                .topology();

        assertThat(shown(Design.of(drawn), "DAT-006", "db").sentence()).isEqualTo(
                "A wrong DELETE would be on Primary database at once, and no older copy is kept anywhere.");
    }

    @Test
    void what_is_written_to_a_replica_is_not_lost_where_changes_flow_both_ways() {
        Design design = ReferenceDesigns.design("1-distributed-web-infrastructure");
        Topology written = design.topology().with(Link.of("x", LinkKind.WRITE, "s1/app", "s2/db"));
        Topology both = written.with(requireNonNull(written.link("l7")).with(Property.BIDIRECTIONAL, true));
        Finding drift = ANALYZER.findings(design.with(written)).stream()
                .filter(finding -> finding.rule().equals("DAT-001")).findFirst().orElseThrow();

        assertThat(Demonstration.shown(SIMULATION, new Inspection(design.with(written)), drift)).isPresent();
        assertThat(Demonstration.shown(SIMULATION, new Inspection(design.with(both)), drift)).isEmpty();
    }

    @Test
    void before_and_after_stand_side_by_side() {
        Design design = ReferenceDesigns.design("1-distributed-web-infrastructure");
        Performance single = shown(design, "REL-001", "lb");
        Edit twin = new QuickFixes(Rules.all()).of(design, single.demonstration().finding()).getFirst();

        assertThat(Comparison.of(SIMULATION, design, single.demonstration(), twin).sentence()).isEqualTo(
                "Before: 6 of 6 requests failed while HAProxy was stopped. After: All 6 requests were answered.");
    }
}
