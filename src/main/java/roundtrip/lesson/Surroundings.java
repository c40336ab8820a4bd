package roundtrip.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import roundtrip.routing.Ends;
import roundtrip.simulation.Run;
import roundtrip.simulation.Simulation;
import roundtrip.simulation.Stage;
import roundtrip.simulation.Staging;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Topology;

/// What is not on the road of one request: taking turns, a pair that shares an address, and who watches.
final class Surroundings {
    private static final int REQUESTS = 6;

    private final Topology topology;
    private final Telling telling;

    Surroundings(Topology topology, Telling telling) {
        this.topology = topology;
        this.telling = telling;
    }

    /// Six reads at the first balancer that has a choice.
    Optional<Step> turns(Simulation simulation) {
        Stage stage = Staging.of(simulation.run(topology, Run.standard(topology, REQUESTS, 1)));
        return stage.trace().backends().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1 && stage.trace().picks().containsKey(entry.getKey()))
                .findFirst().map(entry -> turns(stage, entry.getKey(), entry.getValue()));
    }

    private Step turns(Stage stage, String balancer, List<String> backends) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        backends.forEach(backend -> counts.put(backend, 0));
        stage.trace().picks().getOrDefault(balancer, List.of()).forEach(pick -> counts.merge(pick, 1, Integer::sum));
        boolean passive = counts.containsValue(0);
        boolean roundRobin = topology.component(balancer) instanceof Component part
                && part.role() instanceof Role.LoadBalancer role && role.algorithm() == Algorithm.ROUND_ROBIN;
        String key = !roundRobin
                ? "turns.other"
                : passive ? "turns.passive" : backends.size() == 2 ? "turns" : "turns.many";
        Stream<Map.Entry<String, Integer>> busy = counts.entrySet().stream()
                .filter(entry -> !passive || entry.getValue() > 0);
        String shares = passive && roundRobin
                ? telling.list(busy.map(entry -> telling.host(entry.getKey())).toList())
                : telling.list(busy
                        .map(entry -> telling.say("turns.count", telling.host(entry.getKey()), entry.getValue()))
                        .toList());
        List<String> focus = new ArrayList<>(List.of(balancer));
        focus.addAll(backends);
        String title = passive && roundRobin ? "turns.passive.title" : "turns.title";
        return new Step("turns:" + balancer, telling.say(title),
                telling.say(key + ".caption", telling.name(balancer), shares), focus, Play.all(stage));
    }

    /// The first heartbeat between balancers.
    Optional<Step> pair() {
        Ends ends = new Ends(topology);
        for (Link link : topology.links()) {
            Component one = ends.from(link).orElse(null);
            Component other = ends.to(link).orElse(null);
            if (link.kind() == LinkKind.HEARTBEAT && one != null && other != null && one != other
                    && one.kind() == Kind.LOAD_BALANCER && other.kind() == Kind.LOAD_BALANCER) {
                String names = telling.list(List.of(telling.name(one.id()), telling.name(other.id())));
                return Optional.of(new Step("pair:" + link.id(), telling.say("pair.title"),
                        telling.say("pair.caption", names), List.of(one.id(), link.id(), other.id()), null));
            }
        }
        return Optional.empty();
    }

    Optional<Step> watching() {
        List<String> watchers = ids(Kind.MONITORING);
        List<String> agents = ids(Kind.AGENT);
        if (watchers.isEmpty() && agents.isEmpty()) {
            return Optional.empty();
        }
        List<String> focus = new ArrayList<>(watchers);
        focus.addAll(agents);
        String caption = watchers.isEmpty()
                ? telling.say("watching.agents.caption")
                : telling.say("watching.caption", telling.name(watchers.getFirst()));
        return Optional.of(new Step("watching", telling.say("watching.title"), caption, focus, null));
    }

    private List<String> ids(Kind kind) {
        return topology.of(kind).map(Component::id).toList();
    }
}
