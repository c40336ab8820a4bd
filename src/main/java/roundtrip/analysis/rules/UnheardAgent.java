package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;

/// An agent whose numbers nobody collects.
final class UnheardAgent implements Rule {
    @Override
    public String id() {
        return "MON-003";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.AGENT).filter(agent -> !isHeard(inspection, agent))
                .map(agent -> Finding.of(this, Severity.MEDIUM, agent.id()));
    }

    private static boolean isHeard(Inspection inspection, Component agent) {
        return Watching.reports(inspection).anyMatch(link -> joins(inspection, link, agent.id())
                || joins(inspection, link, agent.host()));
    }

    private static boolean joins(Inspection inspection, Link link, String end) {
        return link.from().equals(end) && inspection.to(link).filter(Watching::isWatcher).isPresent()
                || link.to().equals(end) && inspection.from(link).filter(Watching::isWatcher).isPresent();
    }
}
