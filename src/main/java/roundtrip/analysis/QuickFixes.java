package roundtrip.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.topology.Design;
import roundtrip.topology.Edit;

/// The changes that end a finding. Only those are offered that keep what they promise: afterwards the finding is gone and has not
/// moved elsewhere, there are no more critical and high findings than before, and what is new takes part in the drawing. Of several
/// with one aim or one result, which are ways to do the same, the first such one is offered. A fix costs an analysis of the changed design.
public final class QuickFixes {
    private final List<Rule> rules;
    private final Analyzer analyzer;

    public QuickFixes(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        analyzer = new Analyzer(rules);
    }

    /// The fixes of a finding in that design, the best first.
    public List<Edit> of(Design design, Finding finding) {
        return of(design, finding, this::holds);
    }

    /// What puts something into a half-drawn design that it asks for, the best first. What is new may be alone for now and lack what a
    /// later step brings. Nothing that was drawn before is worse off, if that can be: a user who comes last shows how weak the
    /// machine is that was there before, and then it is done in the way that shows least.
    public List<Edit> steps(Design design, Finding missing) {
        List<Edit> harmless = of(design, missing,
                (step, drawn, lack, before) -> leadsOn(step, drawn, lack, before) && shown(step, drawn, before) == 0);
        return harmless.isEmpty() ? mildest(design, missing) : harmless;
    }

    private List<Edit> mildest(Design design, Finding missing) {
        List<Finding> before = analyzer.findings(design);
        long least = ways(new Inspection(design), missing).filter(step -> leadsOn(step, design, missing, before))
                .mapToLong(step -> shown(step, design, before)).min().orElse(0);
        return of(design, missing, (step, drawn, lack, then) -> leadsOn(step, drawn, lack, then)
                && shown(step, drawn, then) == least);
    }

    /// Whether a change keeps what it promises.
    private interface Promise {
        boolean isKept(Edit fix, Design design, Finding finding, List<Finding> before);
    }

    private List<Edit> of(Design design, Finding finding, Promise promise) {
        List<Finding> before = analyzer.findings(design);
        Inspection inspection = new Inspection(design);
        List<Edit> offered = new ArrayList<>();
        Set<String> aims = new HashSet<>();
        Set<Design> results = new HashSet<>();
        for (Edit fix : ways(inspection, finding).toList()) {
            if (!aims.contains(fix.aim()) && promise.isKept(fix, design, finding, before)
                    && results.add(fix.apply(design))) {
                aims.add(fix.aim());
                offered.add(fix);
            }
        }
        return offered;
    }

    private Stream<Edit> ways(Inspection inspection, Finding finding) {
        return rules.stream().filter(rule -> rule.id().equals(finding.rule()))
                .flatMap(rule -> rule.fixes(inspection, finding));
    }

    private boolean holds(Edit fix, Design design, Finding finding, List<Finding> before) {
        List<Finding> after = analyzer.findings(fix.apply(design));
        return after.stream().noneMatch(other -> other.isSame(finding))
                && !hasMoved(finding, before, after) && grave(after) <= grave(before)
                && after.stream().noneMatch(other -> isLoose(other, design, before));
    }

    private boolean leadsOn(Edit step, Design design, Finding missing, List<Finding> before) {
        List<Finding> after = analyzer.findings(step.apply(design));
        return after.stream().noneMatch(other -> other.isSame(missing)) && !hasMoved(missing, before, after)
                && after.stream().filter(other -> isOfOld(other, design))
                        .noneMatch(other -> isLoose(other, design, before));
    }

    /// How much that is critical or high a step brings to light in what was there before.
    private long shown(Edit step, Design design, List<Finding> before) {
        return analyzer.findings(step.apply(design)).stream().filter(other -> isOfOld(other, design))
                .filter(other -> before.stream().noneMatch(other::isSame)).filter(QuickFixes::isGrave).count();
    }

    /// Whether it is about what was there before, or about the design as a whole.
    private static boolean isOfOld(Finding finding, Design design) {
        return design.topology().has(finding.subject()) || finding.subject().startsWith(Finding.DESIGN);
    }

    /// Whether something new takes no part, cannot be or lets a user down. The first part of a drawing has nobody to be linked
    /// with.
    private static boolean isLoose(Finding finding, Design design, List<Finding> before) {
        return switch (finding.rule()) {
            case "HYG-001" -> design.topology().component(finding.subject()) == null
                    && !design.topology().components().isEmpty();
            case "HYG-004", "HYG-005" -> before.stream().noneMatch(finding::isSame);
            default -> false;
        };
    }

    /// Whether as much is wrong in the same way as before. A copied part may be as unhappy as the first in small things.
    private static boolean hasMoved(Finding finding, List<Finding> before, List<Finding> after) {
        return finding.severity().isAtLeast(Severity.MEDIUM) && alike(after, finding) >= alike(before, finding);
    }

    private static long alike(List<Finding> findings, Finding finding) {
        return findings.stream().filter(other -> other.rule().equals(finding.rule())).count();
    }

    private static long grave(List<Finding> findings) {
        return findings.stream().filter(QuickFixes::isGrave).count();
    }

    private static boolean isGrave(Finding finding) {
        return finding.severity().isAtLeast(Severity.HIGH);
    }
}
