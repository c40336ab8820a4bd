package roundtrip.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import roundtrip.topology.Design;
import roundtrip.topology.Edit;

/// The changes that end a finding. Only those are offered that keep what they promise: afterwards the finding is gone and has not
/// moved elsewhere, and there are no more critical and high findings than before. Of several with one name or one result, which are ways to do the same, the first such
/// one is offered. A fix costs an analysis of the changed design.
public final class QuickFixes {
    private final List<Rule> rules;
    private final Analyzer analyzer;

    public QuickFixes(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        analyzer = new Analyzer(rules);
    }

    /// The fixes of a finding in that design, the best first.
    public List<Edit> of(Design design, Finding finding) {
        List<Finding> before = analyzer.findings(design);
        Inspection inspection = new Inspection(design);
        List<Edit> offered = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<Design> results = new HashSet<>();
        for (Rule rule : rules) {
            if (rule.id().equals(finding.rule())) {
                for (Edit fix : rule.fixes(inspection, finding).toList()) {
                    if (!names.contains(fix.name()) && holds(fix, design, finding, before)
                            && results.add(fix.apply(design))) {
                        names.add(fix.name());
                        offered.add(fix);
                    }
                }
            }
        }
        return offered;
    }

    private boolean holds(Edit fix, Design design, Finding finding, List<Finding> before) {
        List<Finding> after = analyzer.findings(fix.apply(design));
        return after.stream().noneMatch(other -> other.isSame(finding))
                && !hasMoved(finding, before, after) && grave(after) <= grave(before);
    }

    /// Whether as much is wrong in the same way as before. A copied part may be as unhappy as the first in small things.
    private static boolean hasMoved(Finding finding, List<Finding> before, List<Finding> after) {
        return finding.severity().isAtLeast(Severity.MEDIUM) && alike(after, finding) >= alike(before, finding);
    }

    private static long alike(List<Finding> findings, Finding finding) {
        return findings.stream().filter(other -> other.rule().equals(finding.rule())).count();
    }

    private static long grave(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.severity().isAtLeast(Severity.HIGH)).count();
    }
}
