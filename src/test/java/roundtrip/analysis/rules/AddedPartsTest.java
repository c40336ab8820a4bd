package roundtrip.analysis.rules;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.QuickFixes;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Allowance;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.topology.Extras;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roundtrip.analysis.rules.Changes.join;
import static roundtrip.analysis.rules.Changes.part;

/// What a fix adds takes part in the drawing, and nothing in it is wrong from the start.
class AddedPartsTest {
    private static final Analyzer ANALYZER = new Analyzer(Rules.all());
    private static final QuickFixes FIXES = new QuickFixes(Rules.all());

    private static List<Edit> fixes(Design design, String rule, String subject) {
        Finding finding = ANALYZER.findings(design).stream()
                .filter(one -> one.rule().equals(rule) && one.subject().equals(subject)).findFirst().orElseThrow();
        return FIXES.of(design, finding);
    }

    private static List<Link> added(Design design, Design mended) {
        return mended.topology().links().stream().filter(link -> design.topology().link(link.id()) == null).toList();
    }

    @Test
    void an_arrow_that_cannot_be_is_not_copied() {
        Design drawn = ReferenceDesigns.design("1-distributed-web-infrastructure");
        Design design = drawn.with(join(drawn.topology(), "back", LinkKind.REQUEST, "lb", "user"));

        Edit twin = fixes(design, "REL-001", "lb").getFirst();

        assertThat(added(design, twin.apply(design))).isNotEmpty().noneMatch(link -> link.to().equals("user"));
    }

    @Test
    void an_administrator_who_is_added_has_a_way_in() {
        Design drawn = ReferenceDesigns.design("2-secured-and-monitored");
        Design design = drawn.with(part(drawn.topology(), "s2", server -> server.with(Property.ALLOW,
                List.of(new Allowance(22, Allowance.ANY, Extras.none())))));

        Design mended = fixes(design, "SEC-009", "s2").getFirst().apply(design);

        assertThat(added(design, mended)).extracting(Link::kind, Link::to, link -> link.port().orElse(0))
                .containsExactly(tuple(LinkKind.ADMIN, "s2", 22));
        assertThat(ANALYZER.findings(mended)).noneMatch(finding -> finding.rule().equals("HYG-001"));
    }

    @Test
    void a_replica_without_a_source_is_fed_before_it_is_read() {
        Design drawn = ReferenceDesigns.design("3-scale-up");
        Topology spare = drawn.topology()
                .with(Component.of("spare", Kind.DATABASE).with(Property.DATABASE_ROLE, DatabaseRole.REPLICA));
        Design design = drawn.with(spare);

        Edit read = fixes(design, "PER-007", "spare").getFirst();

        assertThat(read.name()).startsWith("Replicate to").endsWith("read from it too");
        assertThat(added(design, read.apply(design))).extracting(Link::kind).contains(LinkKind.REPLICATE,
                LinkKind.READ);
    }
}
