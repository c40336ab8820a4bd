package roundtrip.ui.presenter;

import java.util.List;
import java.util.Optional;

import roundtrip.layout.Captions;
import roundtrip.lesson.Play;
import roundtrip.lesson.Step;
import roundtrip.simulation.Event.Picked;
import roundtrip.simulation.Trace;
import roundtrip.topology.Component;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Topology;

/// Whom the balancer chooses next: asked where the class has seen enough turns to know.
///
/// @param choiceNs the instant of the choice
/// @param backends whom it can choose, in the order of the file
record Question(int request, String balancer, List<String> backends, String answer, long choiceNs) {
    private static final int SEEN = 2;
    private static final int MOST_BACKENDS = 5;

    /// The last choice of a step that looks at a balancer which takes turns, and at all that it can choose.
    static Optional<Question> of(Topology topology, Step step) {
        Play play = step.play();
        if (play == null) {
            return Optional.empty();
        }
        Trace trace = play.stage().trace();
        List<Picked> choices = trace.events().stream().filter(Picked.class::isInstance).map(Picked.class::cast)
                .filter(pick -> play.stage().beginNs(pick) > play.fromNs() && play.stage().beginNs(pick) <= play.toNs())
                .filter(pick -> takesTurns(topology, pick.place())
                        && isAskable(trace.backends().getOrDefault(pick.place(), List.of()), step.focus()))
                .toList();
        if (choices.size() <= SEEN) {
            return Optional.empty();
        }
        Picked last = choices.getLast();
        return Optional.of(new Question(last.request(), last.place(),
                trace.backends().getOrDefault(last.place(), List.of()), last.backend(),
                play.stage().beginNs(last)));
    }

    private static boolean takesTurns(Topology topology, String place) {
        Component part = topology.component(place);
        return part != null && part.role() instanceof Role.LoadBalancer balancer
                && balancer.algorithm() == Algorithm.ROUND_ROBIN;
    }

    private static boolean isAskable(List<String> backends, List<String> focus) {
        return backends.size() >= 2 && backends.size() <= MOST_BACKENDS && focus.containsAll(backends);
    }

    /// What each backend is called: by its machine, unless two of them stand on the same one.
    List<String> names(Topology topology) {
        boolean apart = hosts().stream().distinct().count() == backends.size();
        return (apart ? hosts() : backends).stream().map(topology::component)
                .map(part -> part == null ? "" : Captions.title(part)).toList();
    }

    private List<String> hosts() {
        return backends.stream().map(id -> id.split("/", 2)[0]).toList();
    }

    int right() {
        return backends.indexOf(answer);
    }

    static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
