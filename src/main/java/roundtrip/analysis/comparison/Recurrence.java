package roundtrip.analysis.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

import roundtrip.analysis.Finding;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Topology;

/// Which findings both designs have: of one rule and the same subject. A service that is alone on its server is named by the server, so
/// one of the two may have the service as the subject and the other its server.
final class Recurrence {
    private final SequencedMap<List<String>, Finding> appeared = new LinkedHashMap<>();
    private final List<Finding> gone = new ArrayList<>();

    Recurrence(Topology before, List<Finding> then, Topology after, List<Finding> now, Pairing pairing) {
        now.forEach(finding -> appeared.put(key(finding, finding.subject()), finding));
        UnaryOperator<String> called = subject -> Objects.requireNonNullElse(pairing.of(subject), subject);
        List<Finding> open = then.stream()
                .filter(finding -> appeared.remove(key(finding, called.apply(finding.subject()))) == null).toList();
        Map<List<String>, Finding> others = new HashMap<>();
        appeared.values().forEach(finding -> names(after, finding.subject())
                .forEach(name -> others.put(key(finding, name), finding)));
        for (Finding finding : open) {
            boolean recurs = names(before, finding.subject()).stream()
                    .map(name -> others.get(key(finding, called.apply(name)))).filter(Objects::nonNull)
                    .anyMatch(other -> appeared.remove(key(other, other.subject())) != null);
            if (!recurs) {
                gone.add(finding);
            }
        }
    }

    private static List<String> key(Finding finding, String subject) {
        return List.of(finding.rule(), subject);
    }

    /// The subject, and the service or server that it may also stand for.
    private static List<String> names(Topology topology, String subject) {
        Component part = topology.component(subject);
        Component machine = part == null ? null : topology.component(part.host());
        if (part == null || machine == null || machine.kind() != Kind.SERVER) {
            return List.of(subject);
        }
        List<String> workers = topology.services(machine.id()).stream().filter(one -> one.kind() != Kind.AGENT)
                .map(Component::id).toList();
        return workers.size() == 1 && part.kind() != Kind.AGENT
                ? List.of(machine.id(), workers.getFirst())
                : List.of(subject);
    }

    List<Finding> appeared() {
        return List.copyOf(appeared.values());
    }

    List<Finding> gone() {
        return gone;
    }
}
