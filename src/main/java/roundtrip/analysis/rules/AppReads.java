package roundtrip.analysis.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<List<String>, SortedMap<Integer, List<Component>>> known = new HashMap<>();
        return inspection.of(Kind.APP).flatMap(app -> {
            List<Component> asked = inspection.network().steps(app).stream().filter(AppReads::isTaken).map(Step::to)
                    .toList();
            return known.computeIfAbsent(asked.stream().map(Component::id).toList(),
                    _ -> bySet(databases(inspection, asked), numbers)).entrySet().stream()
                    .map(one -> new AppReads(app, inspection.dataSets().get(one.getKey()), one.getValue()));
        });
    }

    private static SortedMap<Integer, List<Component>> bySet(Stream<Component> databases,
            Map<String, Integer> numbers) {
        SortedMap<Integer, List<Component>> bySet = new TreeMap<>();
        databases.forEach(database -> bySet.computeIfAbsent(numbers.get(dataset(database)), _ -> new ArrayList<>())
                .add(database));
        return bySet;
    }

    /// The databases among these parts and behind those that requests only pass, in the order of the file.
    private static Stream<Component> databases(Inspection inspection, List<Component> asked) {
        Stream<Component> behind = new Reach(inspection.network(), asked.stream().filter(AppReads::isPassed).toList(),
                AppReads::isTaken, AppReads::isPassed).met();
        return Stream.concat(asked.stream(), behind).filter(part -> part.kind() == Kind.DATABASE).distinct()
                .sorted(Comparator.comparingInt(database -> inspection.network().place(database.id())));
    }

    private static Map<String, Integer> numbered(List<DataSet> sets) {
        Map<String, Integer> numbers = new HashMap<>();
        sets.forEach(set -> numbers.put(set.name(), numbers.size()));
        return numbers;
    }

    private static String dataset(Component database) {
        return ((Role.Database) database.role()).dataset();
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
