package roundtrip.routing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Role;

/// One state of a drawing, for whoever follows a request step by step. The answers come from the same code as the outcome.
///
/// A walk is told as the list of components that it has entered, from the entry to where it stands.
public final class Walk {
    private final Plan plan;
    private final Failure failure;
    private final Prospects prospects;
    private final Arrival arrival;

    Walk(Plan plan, Failure failure, @Nullable Walk intact) {
        this.plan = plan;
        this.failure = failure;
        prospects = new Prospects(plan, failure, intact == null ? null : intact.prospects);
        arrival = new Arrival(plan, prospects, intact == null ? null : intact.arrival);
    }

    public Failure failure() {
        return failure;
    }

    public boolean isDown(String component) {
        return failure.isDead(component);
    }

    public Outcome outcome(Demand demand) {
        int client = plan.parts.number(demand.client());
        int set = plan.dataSets.names().indexOf(demand.dataset());
        return client < 0 || set < 0 ? Outcome.DOWN : arrival.outcome(client, errand(demand, set));
    }

    /// What becomes of a request that starts at this component itself.
    public Outcome outcomeFrom(String component, String dataset, Operation operation) {
        int at = plan.parts.number(component);
        int set = plan.dataSets.names().indexOf(dataset);
        return at < 0 || set < 0 || failure.isDead(at)
                ? Outcome.DOWN
                : prospects.of(plan.start(at), new Errand(set, Purpose.of(operation)));
    }

    List<Way> waysIn(int client) {
        return prospects.onward().requests(client);
    }

    private Errand errand(Demand demand, int set) {
        return new Errand(set, Purpose.of(demand.operation()));
    }

    /// The hops to the entries that share the requests of this demand. None: the client reaches nothing.
    public List<Hop> entries(Demand demand) {
        int client = plan.parts.number(demand.client());
        int set = plan.dataSets.names().indexOf(demand.dataset());
        if (client < 0 || set < 0) {
            return List.of();
        }
        return arrival.shares(client, errand(demand, set)).stream().map(way -> way.hop(plan.parts, false)).toList();
    }

    /// The hops to whoever answers at the addresses of the site, able to serve or not.
    public List<Hop> doors(String client) {
        int number = plan.parts.number(client);
        return number < 0
                ? List.of()
                : arrival.doors(number).stream().map(way -> way.hop(plan.parts, false)).toList();
    }

    /// The hops from where the walk stands. At a balancer, CDN or web server those that share the requests, health checks
    /// done; at an application or queue all that are alive, the best first. None: the walk ends here, well or not.
    ///
    /// @param entered ids of the components entered so far, the last one is where the walk stands
    public List<Hop> next(Demand demand, List<String> entered) {
        Trail trail = trail(entered);
        int set = plan.dataSets.names().indexOf(demand.dataset());
        if (trail == null || set < 0) {
            return List.of();
        }
        return prospects.shares(trail, errand(demand, set)).stream()
                .map(share -> share.way().hop(plan.parts, share.lost())).toList();
    }

    /// The hops from where the walk stands that carry such a request on, whether it can be served behind them or not.
    public List<Hop> astray(Demand demand, List<String> entered) {
        Trail trail = trail(entered);
        return trail == null
                ? List.of()
                : prospects.onward().ways(trail, Purpose.of(demand.operation())).stream()
                        .map(way -> way.hop(plan.parts, false)).toList();
    }

    /// The circle that the next step of this walk would close, its first component named again at the end; empty if no arrow leads
    /// back.
    public List<String> circle(Demand demand, List<String> entered) {
        List<Integer> walk = entered.stream().map(plan.parts::number).toList();
        return walk.isEmpty() || walk.contains(-1)
                ? List.of()
                : Circle.behind(plan, Purpose.of(demand.operation()), walk).stream()
                        .map(number -> plan.parts.at(number).id()).toList();
    }

    /// The hops to all backends of a chooser that could have the request now, standbys too: which of them are used when, is up to the
    /// chooser.
    public List<Hop> ready(Demand demand, List<String> entered) {
        Trail trail = trail(entered);
        int set = plan.dataSets.names().indexOf(demand.dataset());
        return trail == null || set < 0
                ? List.of()
                : prospects.ready(trail, errand(demand, set)).stream().map(way -> way.hop(plan.parts, false)).toList();
    }

    /// Whether the walk has arrived where this demand is served: for a write, at a writer.
    public boolean arrived(Demand demand, List<String> entered) {
        Trail trail = trail(entered);
        int set = plan.dataSets.names().indexOf(demand.dataset());
        return trail != null && set >= 0 && plan.isGoal(trail, set) && !failure.isDead(trail.at())
                && (demand.isRead() || prospects.onward().isWriter(trail.at()));
    }

    /// What becomes of the request from where the walk stands.
    public Outcome outcome(Demand demand, List<String> entered) {
        Trail trail = trail(entered);
        int set = plan.dataSets.names().indexOf(demand.dataset());
        return trail == null || set < 0 || failure.isDead(trail.at())
                ? Outcome.DOWN
                : prospects.of(trail, errand(demand, set));
    }

    private @Nullable Trail trail(List<String> entered) {
        Trail trail = null;
        for (String id : entered) {
            int number = plan.parts.number(id);
            if (number < 0) {
                return null;
            }
            trail = trail == null ? plan.start(number) : plan.enter(number, trail.passedApp(), trail.entered());
        }
        return trail;
    }

    /// Whether writes are accepted at this database now.
    public boolean isWriter(String database) {
        int number = plan.parts.number(database);
        return number >= 0 && !failure.isDead(number) && prospects.onward().isWriter(number);
    }

    /// All hops from a balancer to those behind it in the intact drawing, by health or not, in the order of the file.
    public List<Hop> allBackends(String balancer) {
        int number = plan.parts.number(balancer);
        if (number < 0) {
            return List.of();
        }
        Onward drawn = new Onward(plan, plan.nothing());
        List<Way> ways = new ArrayList<>(drawn.ways(plan.start(number), Purpose.READ));
        ways.addAll(drawn.ways(plan.start(number), Purpose.WRITE));
        Set<Integer> reached = reached(number);
        Set<Integer> seen = new LinkedHashSet<>();
        return ways.stream().filter(way -> seen.add(way.to())).sorted((a, b) -> Integer.compare(a.to(), b.to()))
                .map(way -> way.hop(plan.parts, !reached.contains(way.to()))).toList();
    }

    /// To whom some way leads from there now, past whatever is broken.
    private Set<Integer> reached(int number) {
        Set<Integer> reached = new LinkedHashSet<>();
        for (Purpose purpose : List.of(Purpose.READ, Purpose.WRITE)) {
            prospects.onward().ways(plan.start(number), purpose).forEach(way -> reached.add(way.to()));
        }
        return reached;
    }

    /// How this client learns the address, if the drawing says so.
    public Optional<Lookup> dnsOf(String client) {
        for (Link link : plan.links.all()) {
            Component dns = plan.ends.to(link).orElse(null);
            if (link.kind() == LinkKind.LOOKUP && link.from().equals(client) && dns != null
                    && dns.role() instanceof Role.Dns role) {
                return Optional.of(new Lookup(client, link.id(), dns.id(), answers(dns.id()), address(role)));
            }
        }
        return Optional.empty();
    }

    /// What the first record leads to in the end, names followed to their own records.
    private static @Nullable String address(Role.Dns dns) {
        String value = dns.records().stream().findFirst().map(DnsRecord::value).orElse(null);
        for (int step = 0; step < dns.records().size(); step++) {
            String name = value;
            value = dns.records().stream().filter(record -> record.name().equals(name)).findFirst()
                    .map(DnsRecord::value).orElse(value);
        }
        return value;
    }

    private List<Lookup.Answer> answers(String dns) {
        return plan.links.all().stream().filter(link -> link.kind() == LinkKind.RESOLVE && link.from().equals(dns))
                .flatMap(link -> plan.ends.to(link).stream().map(end -> new Lookup.Answer(link.id(), end.id())))
                .toList();
    }
}
