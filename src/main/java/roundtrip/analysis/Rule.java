package roundtrip.analysis;

import java.util.stream.Stream;

import roundtrip.topology.Edit;

/// One thing that can be wrong with a drawing. Its words, exercises and usual severity are on its page, see [RulePages].
public interface Rule {
    /// Such as `REL-001`. Never renumbered, never used again for another rule.
    String id();

    /// The findings of this rule, each subject once or more often; doubles are dropped.
    Stream<Finding> check(Inspection inspection);

    /// Changes that may end a finding of this rule, the best first; none where a person must decide. [QuickFixes] offers those
    /// that do.
    default Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.empty();
    }
}
