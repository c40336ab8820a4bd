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

/// Monitoring that dies together with what it watches.
final class WatcherOnWatchedMachine implements Rule {
    @Override
    public String id() {
        return "MON-004";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.SERVER).filter(server -> isShared(inspection.services(server)))
                .map(server -> Finding.of(this, Severity.LOW, server.id()));
    }

    private static boolean isShared(List<Component> services) {
        return services.stream().anyMatch(Watching::isWatcher) && services.stream()
                .anyMatch(service -> Backends.serves(service) || service.kind() == Kind.DATABASE);
    }
}
