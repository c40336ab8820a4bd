package roundtrip.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Phase;
import roundtrip.topology.Component;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Topology;

/// The way of one read, from the user to the data and home again. Every step plays on from where the last one ended.
final class ReadTour {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Topology topology;
    private final Telling telling;
    private final Route route;
    private final List<Step> steps = new ArrayList<>();
    private long cursor;

    ReadTour(Topology topology, Telling telling, Route route) {
        this.topology = topology;
        this.telling = telling;
        this.route = route;
    }

    List<Step> steps() {
        somebody();
        dns();
        List<Leg> road = route.road();
        if (!road.isEmpty()) {
            handshake(road.getFirst());
            knock(road.getFirst());
        }
        for (int i = 0; i < road.size(); i++) {
            Leg onward = i + 1 < road.size() ? road.get(i + 1) : null;
            machine(road, i);
            visit(road.get(i), onward);
        }
        home();
        return steps;
    }

    private void add(String id, String key, List<String> focus, long until, Object... values) {
        addWith(id, telling.say(key + ".title", values), telling.say(key + ".caption", values), focus, until);
    }

    private void addWith(String id, String title, String caption, List<String> focus, long until) {
        long to = Math.max(cursor, until);
        steps.add(new Step(id, title, caption, focus, new Play(route.stage(), cursor, to)));
        cursor = to;
    }

    private void somebody() {
        String user = route.request().client();
        String title = telling.say("somebody.title");
        Optional<String> name = route.first(Phase.DNS_QUESTION).flatMap(leg -> record(leg.to())).map(DnsRecord::name);
        addWith("somebody", title, name.map(text -> telling.say("somebody.named.caption", text))
                .orElseGet(() -> telling.say("somebody.caption")), List.of(user), 0);
    }

    private Optional<DnsRecord> record(String dns) {
        Component part = topology.component(dns);
        return part != null && part.role() instanceof Role.Dns role
                ? role.records().stream().findFirst()
                : Optional.empty();
    }

    private void dns() {
        route.first(Phase.DNS_QUESTION).ifPresent(question -> {
            add("dns-question", "dns-question", focus(question.link(), question.to()),
                    route.stage().endNs(question), telling.name(question.to()));
            route.first(Phase.DNS_ANSWER).ifPresent(this::address);
        });
    }

    private void address(Leg answer) {
        List<String> focus = new ArrayList<>(List.of(answer.from()));
        topology.links().stream()
                .filter(link -> link.kind() == LinkKind.RESOLVE && link.from().equals(answer.from()))
                .map(Link::id).forEach(focus::add);
        String key = record(answer.from()).map(one -> "dns-answer." + one.type().toLowerCase(Locale.ROOT))
                .filter(one -> telling.has(one + ".title")).orElse("dns-answer");
        Object[] values = key.equals("dns-answer")
                ? new Object[]{telling.name(answer.from()), entry()}
                : record(answer.from()).map(one -> new Object[]{one.name(), one.value()}).orElseThrow();
        String caption = telling.say(key + ".caption", values);
        addWith("dns-answer", telling.say(key + ".title", values),
                route.named().filter(named -> !named.remembered())
                        .map(named -> telling.say(Telling.counted("dns-fresh", named.leftSeconds()), caption,
                                named.leftSeconds()))
                        .orElse(caption),
                focus, route.stage().endNs(answer));
    }

    private String entry() {
        List<String> path = route.request().path();
        return telling.host(path.size() > 1 ? path.get(1) : path.getFirst());
    }

    /// TLS agrees on keys before anything is asked.
    private void handshake(Leg leg) {
        route.agreed(leg).ifPresent(agreed -> add("handshake",
                agreed.roundTrips() == 1 ? "handshake.one" : "handshake.many", focus(leg.link(), leg.to()),
                route.stage().endNs(agreed), telling.name(leg.to()), agreed.version().word(), agreed.roundTrips()));
    }

    private void knock(Leg leg) {
        Link link = leg.link() == null ? null : topology.link(leg.link());
        String key = link == null
                ? "knock.implied"
                : !leg.encrypted() ? "knock" : route.agreed(leg).isPresent() ? "knock.agreed" : "knock.sealed";
        int usual = leg.encrypted() ? HTTPS : HTTP;
        int port = link == null ? usual : link.port().orElse(usual);
        add("knock", key, focus(leg.link(), leg.to()), route.stage().endNs(leg), telling.name(leg.to()), port);
    }

    /// The first time that the road enters a machine with several services.
    private void machine(List<Leg> road, int index) {
        Component part = topology.component(road.get(index).to());
        String before = road.get(index).from();
        if (part == null || !part.isService() || host(before).equals(part.host())) {
            return;
        }
        List<String> services = topology.services(part.host()).stream().filter(one -> one.kind() != Kind.AGENT)
                .map(Component::id).toList();
        String id = "machine:" + part.host();
        if (services.size() > 1 && steps.stream().noneMatch(step -> step.id().equals(id))) {
            add(id, "server", List.of(part.host()), 0, telling.host(part.id()), parts(services.size()),
                    telling.list(services.stream().map(telling::name).toList()));
        }
    }

    private String parts(int number) {
        return telling.say(number == 2 ? "server.two" : number == 3 ? "server.three" : "server.many", number);
    }

    private String host(String id) {
        Component part = topology.component(id);
        return part == null ? id : part.host();
    }

    private void visit(Leg arrival, @Nullable Leg onward) {
        Component part = topology.component(arrival.to());
        if (part == null) {
            return;
        }
        long arrived = route.stage().endNs(arrival);
        if (part.role() instanceof Role.LoadBalancer balancer) {
            choice(part, balancer, onward, arrived);
            return;
        }
        String key = part.kind().word();
        String name = telling.name(part.id());
        boolean alone = part.kind() == Kind.WEB && onward == null;
        boolean replica = part.role() instanceof Role.Database database && database.isReplica();
        String caption = key + (alone ? ".alone" : replica ? ".replica" : "") + ".caption";
        addWith("on:" + part.id(), telling.say(key + ".title", name), telling.say(caption, name),
                focus(arrival.link(), part.id()), arrived);
    }

    private void choice(Component part, Role.LoadBalancer balancer, @Nullable Leg onward, long arrived) {
        List<String> backends = route.stage().trace().backends().getOrDefault(part.id(), List.of());
        String name = telling.name(part.id());
        if (onward == null || backends.isEmpty()) {
            add("on:" + part.id(), "load-balancer.none", List.of(part.id()), arrived, name);
            return;
        }
        List<String> picks = route.stage().trace().picks().getOrDefault(part.id(), backends);
        String chosen = telling.host(picks.getFirst());
        List<String> focus = new ArrayList<>(List.of(part.id()));
        topology.links().stream().filter(link -> link.kind() == LinkKind.REQUEST && link.from().equals(part.id()))
                .map(Link::id).forEach(focus::add);
        String key = "load-balancer" + (backends.size() == 1
                ? ".one"
                : balancer.algorithm() == Algorithm.ROUND_ROBIN ? "" : ".other") + ".caption";
        String caption = telling.say(key, name, telling.list(backends.stream().map(telling::host).toList()), chosen,
                telling.say("algorithm." + balancer.algorithm().word()));
        addWith("on:" + part.id(), telling.say("load-balancer.title"),
                isStoodInFor(part.id()) ? telling.say("load-balancer.stand-in.caption", caption) : caption, focus,
                route.stage().endNs(onward));
    }

    /// Whether the run says that its algorithm could not be played.
    private boolean isStoodInFor(String balancer) {
        return route.stage().trace().notes().stream()
                .anyMatch(note -> note.key().equals("remark.algorithm") && note.values().contains(balancer));
    }

    private void home() {
        if (route.request().isAnswered()) {
            List<String> back = route.request().path().reversed().stream().map(telling::name).toList();
            List<String> focus = new ArrayList<>(route.links());
            focus.add(route.request().client());
            add("home", "home", focus, route.endNs(), telling.list(back));
        } else {
            steps.add(Stuck.step("stuck", telling, route, new Play(route.stage(), cursor, route.endNs())));
        }
    }

    private static List<String> focus(@Nullable String link, String part) {
        return link == null ? List.of(part) : List.of(link, part);
    }
}
