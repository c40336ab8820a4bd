package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.DataSet;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Reach;
import roundtrip.routing.Operation;
import roundtrip.routing.Outcome;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;

/// An application and the databases of one data set that it reads, directly or through firewalls and balancers.
record AppReads(Component app, DataSet set, List<Component> databases) {
    static Stream<AppReads> of(Inspection inspection) {
        return inspection.of(Kind.APP).flatMap(app -> {
            Reach reach = new Reach(inspection.network(), app, step -> step.isUsed() && step.reads(),
                    AppReads::isPassed);
            List<Component> met = reach.met().toList();
            return inspection.dataSets().stream()
                    .map(set -> new AppReads(app, set, met.stream().filter(set::has).toList()))
                    .filter(reads -> !reads.databases.isEmpty());
        });
    }

    private static boolean isPassed(Component component) {
        return Backends.isTransparent(component) || component.kind() == Kind.LOAD_BALANCER;
    }

    /// Whether the application can change what it reads, when nothing is broken.
    boolean canWrite(Inspection inspection) {
        return inspection.network().intact().outcomeFrom(app.id(), set.name(), Operation.WRITE) != Outcome.DOWN;
    }
}
