package roundtrip.lesson;

import java.util.Optional;
import java.util.Set;

import roundtrip.routing.Operation;

/// Where do requests go, and where do they never come?
record Roads(Ground ground) {
    Optional<Demonstration> plan() {
        String subject = ground.subject();
        return switch (ground.rule()) {
            case "HYG-001" -> ground.showing(Sight.UNUSED, subject, ground.asking(Operation.READ, Operation.WRITE));
            case "HYG-002" -> ground.showing(Sight.PAST_DNS, subject, ground.asking(Operation.READ));
            case "HYG-004" -> ground.showing(Sight.NOWHERE, subject, ground.everybody(Operation.READ));
            case "HYG-006" -> ground.meeting(Sight.OTHERWISE, subject, Set.of(subject));
            default -> Optional.empty();
        };
    }
}
