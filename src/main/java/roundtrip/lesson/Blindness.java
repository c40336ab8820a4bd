package roundtrip.lesson;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import roundtrip.analysis.Loss;
import roundtrip.routing.Operation;
import roundtrip.simulation.Intervention;
import roundtrip.simulation.Run;
import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Terms.Deed;

/// Something goes wrong: does anybody hear of it?
record Blindness(Ground ground) {
    Optional<Demonstration> plan() {
        String subject = ground.subject();
        return switch (ground.rule()) {
            case "MON-001" -> machine().flatMap(machine -> stopped(Sight.UNNOTICED, machine));
            case "MON-002" -> stopped(Sight.UNNOTICED, subject);
            case "MON-003" -> ground.showing(Sight.UNHEARD, subject, ground.asking(Operation.READ));
            case "MON-004" -> stopped(Sight.WATCHER_GONE, subject);
            case "MON-005" -> lockedOut();
            case "MON-006" -> ground.showing(Sight.UNCOUNTED, subject, ground.asking(Operation.READ));
            default -> Optional.empty();
        };
    }

    /// The machine whose failure hurts most.
    private Optional<String> machine() {
        List<String> machines = ground.topology().nodes().filter(Blindness::isMachine)
                .sorted(Comparator.comparing(ground.inspection().losses()::isRedundant)).map(Component::id).toList();
        return Stream.of(Loss.TOTAL, Loss.WRITE, Loss.PARTIAL, Loss.NONE)
                .flatMap(loss -> machines.stream().filter(one -> ground.inspection().losses().of(one) == loss))
                .findFirst();
    }

    private static boolean isMachine(Component part) {
        return switch (part.kind()) {
            case SERVER, LOAD_BALANCER, DATABASE, CACHE, QUEUE -> true;
            default -> false;
        };
    }

    private Optional<Demonstration> stopped(Sight sight, String part) {
        return ground.showing(sight, part, ground.asking(Operation.READ, Operation.WRITE).stop(part, 0));
    }

    /// The way of the users is cut, while every machine is well.
    private Optional<Demonstration> lockedOut() {
        Run run = ground.asking(Operation.READ);
        List<Link> ways = ground.inspection().users().stream().flatMap(ground.inspection()::outOf)
                .filter(link -> link.kind() == LinkKind.REQUEST).toList();
        for (Link way : ways) {
            run = run.with(new Intervention(0, Deed.CUT, way.id(), List.of()));
        }
        return ways.isEmpty() ? Optional.empty() : ground.showing(Sight.LOCKED_OUT, ground.subject(), run);
    }
}
