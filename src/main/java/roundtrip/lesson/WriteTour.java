package roundtrip.lesson;

import java.util.ArrayList;
import java.util.List;

import roundtrip.simulation.Event.Committed;
import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Event.Named;
import roundtrip.simulation.Phase;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;

/// The way of one write to where data may change, and of its copies.
final class WriteTour {
    private final Topology topology;
    private final Telling telling;
    private final Route route;

    WriteTour(Topology topology, Telling telling, Route route) {
        this.topology = topology;
        this.telling = telling;
        this.route = route;
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        route.named().filter(Named::remembered).ifPresent(named -> steps.add(remembered(named)));
        if (route.committed().isPresent()) {
            steps.add(write(route.committed().get()));
            route.all(Phase.COPY).forEach(leg -> steps.add(copy(leg)));
        } else if (!route.request().isAnswered()) {
            steps.add(Stuck.step("stuck.write", telling, route,
                    new Play(route.stage(), route.beginNs(), route.endNs())));
        }
        return steps;
    }

    private Step remembered(Named named) {
        return new Step("dns-cached", telling.say("dns-cached.title"),
                telling.say(Telling.counted("dns-cached.caption", named.leftSeconds()), telling.name(named.dns()),
                        named.leftSeconds()),
                List.of(named.place()),
                new Play(route.stage(), route.beginNs(), route.stage().endNs(named)));
    }

    private Step write(Committed commit) {
        List<String> focus = new ArrayList<>(route.links());
        focus.add(commit.place());
        boolean copied = topology.of(Kind.DATABASE)
                .anyMatch(part -> part.role() instanceof Role.Database role && role.isReplica());
        String key = copied ? "write.primary" : "write";
        return new Step("write", telling.say(key + ".title"),
                telling.say(key + ".caption", telling.name(commit.place()), worker()), focus,
                new Play(route.stage(), route.beginNs(), route.stage().endNs(commit)));
    }

    /// The machine that did the work: that of the application, else the last before the database.
    private String worker() {
        List<String> path = route.request().path();
        return path.reversed().stream().filter(id -> topology.component(id) instanceof Component part
                && part.kind() == Kind.APP).findFirst().map(telling::host)
                .orElseGet(() -> telling.host(path.get(Math.max(0, path.size() - 2))));
    }

    private Step copy(Leg leg) {
        Link link = leg.link() == null ? null : topology.link(leg.link());
        String mode = link == null ? "async" : link.given().get(Property.REPLICATION).word();
        return new Step("copy:" + leg.strand(), telling.say("copy.title"),
                telling.say("copy." + mode + ".caption", telling.name(leg.from()), telling.name(leg.to())),
                link == null ? List.of(leg.to()) : List.of(link.id(), leg.to()),
                new Play(route.stage(), route.stage().beginNs(leg), route.stage().endNs(leg)));
    }
}
