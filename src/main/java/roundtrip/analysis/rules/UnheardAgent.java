package roundtrip.analysis.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;

/// An agent whose numbers nobody collects.
final class UnheardAgent implements Rule {
    @Override
    public String id() {
        return "MON-003";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        Set<String> heard = new HashSet<>();
        Watching.reports(inspection).forEach(link -> {
            inspection.to(link).filter(Watching::isWatcher).ifPresent(_ -> heard.add(link.from()));
            inspection.from(link).filter(Watching::isWatcher).ifPresent(_ -> heard.add(link.to()));
        });
        return inspection.of(Kind.AGENT).filter(agent -> !heard.contains(agent.id()) && !heard.contains(agent.host()))
                .map(agent -> Finding.of(this, Severity.MEDIUM, agent.id()));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.of(inspection, "listen", finding.subject(),
                plan -> plan.link(LinkKind.MONITOR, finding.subject(), Fixes.watcher(plan))));
    }
}
