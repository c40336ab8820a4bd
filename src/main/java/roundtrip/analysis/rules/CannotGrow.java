package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;

/// A site on one server, with nothing before it that could share the load.
final class CannotGrow implements Rule {
    @Override
    public String id() {
        return "PER-001";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        List<Component> serving = inspection.of(Kind.SERVER)
                .filter(server -> inspection.services(server).stream().anyMatch(Backends::serves)).toList();
        boolean stuck = serving.size() == 1 && !serving.getFirst().isRedundantInside()
                && inspection.of(Kind.LOAD_BALANCER).findAny().isEmpty();
        return stuck ? serving.stream().map(server -> Finding.of(this, Severity.MEDIUM, server.id())) : Stream.empty();
    }
}
