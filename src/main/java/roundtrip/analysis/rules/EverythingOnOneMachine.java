package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;

/// A server that hosts a database together with the code that uses it.
final class EverythingOnOneMachine implements Rule {
    @Override
    public String id() {
        return "PER-002";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.SERVER).filter(server -> isShared(inspection.services(server)))
                .map(server -> Finding.of(this, Severity.MEDIUM, server.id()));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(
                Fixes.of(inspection, "move-data", finding.subject(),
                        plan -> moved(plan, inspection, finding.subject())),
                Fixes.of(inspection, "move-data-safely", finding.subject(),
                        plan -> moved(plan, inspection, finding.subject())
                                .forEach(database -> Writers.secure(plan, database))));
    }

    private static List<String> moved(Blueprint plan, Inspection inspection, String server) {
        return inspection.ends().services(server).stream().filter(service -> service.kind() == Kind.DATABASE)
                .map(database -> Moving.toNewServer(plan, database.id())).toList();
    }

    private static boolean isShared(List<Component> services) {
        return services.stream().anyMatch(service -> service.kind() == Kind.DATABASE)
                && services.stream().anyMatch(Backends::serves);
    }
}
