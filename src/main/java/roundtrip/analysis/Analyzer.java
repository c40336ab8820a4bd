package roundtrip.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import roundtrip.topology.Design;

/// Applies rules to a design.
public final class Analyzer {
    private final List<Rule> rules;

    public Analyzer(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// By severity, then rule, then the order of the subjects in the file, the whole design first. Each subject of a rule once.
    public List<Finding> findings(Design design) {
        return findings(design, () -> false).orElseThrow();
    }

    /// The same for somebody who may lose interest.
    ///
    /// @param enough asked before each rule, and before each part whose loss is looked at
    /// @return nothing if somebody had enough before the end
    public Optional<List<Finding>> findings(Design design, BooleanSupplier enough) {
        Inspection inspection = new Inspection(design, enough);
        FileOrder order = new FileOrder(design.topology());
        Map<List<String>, Finding> found = new LinkedHashMap<>();
        try {
            for (Rule rule : rules) {
                if (enough.getAsBoolean()) {
                    return Optional.empty();
                }
                rule.check(inspection).forEach(
                        finding -> found.putIfAbsent(List.of(finding.rule(), finding.subject()), finding));
            }
        } catch (CancellationException _) {
            return Optional.empty();
        }
        return Optional.of(found.values().stream().map(inspection.names()::introduce)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule)
                        .thenComparing(Finding::subject, order))
                .toList());
    }
}
