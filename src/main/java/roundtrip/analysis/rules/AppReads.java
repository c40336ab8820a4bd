package roundtrip.analysis.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.DataSet;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Reach;
import roundtrip.routing.Operation;
import roundtrip.routing.Outcome;
import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Role;

/// An application and the databases of one data set that it reads, directly or through firewalls and balancers.
record AppReads(Component app, DataSet set, List<Component> databases) {
    static Stream<AppReads> of(Inspection inspection) {
        Map<String, Integer> numbers = numbered(inspection.dataSets());
        // very many applications may stand before the same firewall
        Map<Component, List<Component>> behind = new HashMap<>();
        return inspection.of(Kind.APP).flatMap(app -> {
            Set<Component> met = new LinkedHashSet<>();
            inspection.network().steps(app).stream().filter(AppReads::isTaken).map(Step::to).forEach(next -> {
                if (next.kind() == Kind.DATABASE) {
                    met.add(next);
                } else if (isPassed(next)) {
                    met.addAll(behind.computeIfAbsent(next, passed -> behind(inspection, passed)));
                }
            });
            SortedMap<Integer, List<Component>> bySet = new TreeMap<>();
            met.forEach(database -> bySet.computeIfAbsent(numbers.get(dataset(database)), _ -> new ArrayList<>())
                    .add(database));
            return bySet.entrySet().stream()
                    .map(one -> new AppReads(app, inspection.dataSets().get(one.getKey()), one.getValue()));
        });
    }

    private static Map<String, Integer> numbered(List<DataSet> sets) {
        Map<String, Integer> numbers = new HashMap<>();
        sets.forEach(set -> numbers.put(set.name(), numbers.size()));
        return numbers;
    }

    private static String dataset(Component database) {
        return ((Role.Database) database.role()).dataset();
    }

    private static List<Component> behind(Inspection inspection, Component passed) {
        return new Reach(inspection.network(), passed, AppReads::isTaken, AppReads::isPassed).met()
                .filter(component -> component.kind() == Kind.DATABASE).toList();
    }

    private static boolean isTaken(Step step) {
        return step.isUsed() && step.reads();
    }

    private static boolean isPassed(Component component) {
        return Backends.isTransparent(component) || component.kind() == Kind.LOAD_BALANCER;
    }

    /// Whether the application can change what it reads, when nothing is broken.
    boolean canWrite(Inspection inspection) {
        return inspection.network().intact().outcomeFrom(app.id(), set.name(), Operation.WRITE) != Outcome.DOWN;
    }
}
