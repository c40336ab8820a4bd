package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Terms.Tls;

/// All arcs of the intact drawing: drawn, inside servers, implied by DNS, and borrowed by heartbeat peers.
final class Arcs {
    static final Arc[] NONE = {};

    /// @param dns who names it, -1 if that is a group
    record Naming(int dns, int named) {}

    private final Parts<Component> parts;
    private final Parts<Link> links;
    private final Ends ends;
    private final Machines machines;
    private final List<Arc> all = new ArrayList<>();
    private final List<Arc> idle = new ArrayList<>();
    /// Who sends requests along links of their own, and where DNS points.
    private final BitSet asking = new BitSet();
    private final Set<Integer> named = new LinkedHashSet<>();
    private final List<Naming> naming = new ArrayList<>();
    private final Arc[][] from;
    private Arc @Nullable [][] idleFrom;
    private final Map<Integer, List<Step>> steps = new HashMap<>();
    private final Ints.Lists into;

    Arcs(Parts<Component> parts, Parts<Link> links, Natures natures, Ends ends, Machines machines,
            Heartbeats heartbeats) {
        this.parts = parts;
        this.links = links;
        this.ends = ends;
        this.machines = machines;
        draw();
        for (int part = 0; part < parts.size(); part++) {
            if (parts.at(part).kind() == Kind.SERVER) {
                connectInside(part);
            }
        }
        imply(natures.users());
        borrow(heartbeats);
        from = sorted(all);
        into = sortedByEnd();
    }

    private Ints.Lists sortedByEnd() {
        int[] ends = new int[all.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = all.get(i).to();
        }
        return Ints.Lists.by(ends, ends.length, parts.size());
    }

    private Arc[][] sorted(List<Arc> arcs) {
        int[] counts = new int[parts.size()];
        for (Arc arc : arcs) {
            counts[arc.from()]++;
        }
        Arc[][] sorted = new Arc[parts.size()][];
        for (int part = 0; part < sorted.length; part++) {
            sorted[part] = counts[part] == 0 ? NONE : new Arc[counts[part]];
        }
        for (int i = arcs.size() - 1; i >= 0; i--) {
            Arc arc = arcs.get(i);
            sorted[arc.from()][--counts[arc.from()]] = arc;
        }
        return sorted;
    }

    /// In the order of the file, to be looked at only.
    Arc[] from(int component) {
        return from[component];
    }

    List<Arc> all() {
        return all;
    }

    /// By which DNS names which component.
    List<Naming> naming() {
        return naming;
    }

    /// Adds the firewalls from which one gets to any of the parts by way of firewalls alone.
    void addFirewallsBefore(BitSet parts, Natures natures) {
        if (parts.isEmpty() || !natures.hasTransparent()) {
            return;
        }
        List<Integer> open = new ArrayList<>(parts.stream().boxed().toList());
        for (int i = 0; i < open.size(); i++) {
            into.of(open.get(i)).map(arc -> all.get(arc).from())
                    .filter(part -> natures.isTransparent(part) && !parts.get(part)).forEach(part -> {
                        parts.set(part);
                        open.add(part);
                    });
        }
    }

    /// For each component the places among [#all] of the arcs that lead there.
    Ints.Lists into() {
        return into;
    }

    /// All that is drawn from here to somewhere, what no request uses too: redirects and manual standbys.
    List<Step> steps(int component) {
        return steps.computeIfAbsent(component, this::collect);
    }

    private List<Step> collect(int component) {
        return Stream.concat(Stream.of(from[component]), Stream.of(idleFrom()[component]))
                .map(arc -> new Step(parts.at(arc.from()), parts.at(arc.to()), arc.link(), arc.request(), arc.reads(),
                        arc.writes()))
                .toList();
    }

    /// Sorted when first asked for: requests need none of these.
    private Arc[][] idleFrom() {
        Arc[][] known = idleFrom;
        if (known == null) {
            known = sorted(idle);
            idleFrom = known;
        }
        return known;
    }

    /// Whether anything travels along this link. A redirect only tells the browser to ask again elsewhere.
    static boolean carries(Link link) {
        return Ends.carries(link.kind()) && !link.given().given(Property.REDIRECT_TO_HTTPS).orElse(false);
    }

    private void draw() {
        for (int number = 0; number < links.size(); number++) {
            Link link = links.at(number);
            if (Ends.carries(link.kind())) {
                draw(link, number, ends.start(link), ends.end(link));
            } else if (link.kind() == LinkKind.RESOLVE) {
                name(ends.start(link), ends.end(link));
            }
        }
    }

    private void name(int dns, int target) {
        if (target >= 0) {
            named.add(target);
            naming.add(new Naming(dns, target));
        }
    }

    private void draw(Link link, int number, int start, int end) {
        if (start >= 0 && link.kind() == LinkKind.REQUEST) {
            asking.set(start);
        }
        if (start >= 0 && end >= 0 && start != end) {
            Switching standby = link.standby().orElse(null);
            boolean used = carries(link) && standby != Switching.MANUAL;
            (used ? all : idle).add(Arc.along(link, number, start, end, standby == Switching.AUTOMATIC));
        }
    }

    private void connectInside(int server) {
        boolean hasApp = false;
        for (int service = server + 1; service < machines.end(server); service++) {
            hasApp |= parts.at(service).kind() == Kind.APP;
        }
        for (int web = server + 1; web < machines.end(server); web++) {
            for (int app = server + 1; app < machines.end(server) && hasApp && is(web, Kind.WEB); app++) {
                if (is(app, Kind.APP)) {
                    all.add(Arc.insideServer(web, app, true));
                }
            }
        }
        for (int reader = server + 1; reader < machines.end(server); reader++) {
            if (is(reader, hasApp ? Kind.APP : Kind.WEB)) {
                connectData(server, reader);
            }
        }
    }

    private void connectData(int server, int reader) {
        for (int service = server + 1; service < machines.end(server); service++) {
            if (parts.at(service).role() instanceof Role.Database database) {
                all.add(Arc.insideServer(reader, service, database.isWriter()));
            } else if (is(service, Kind.CACHE)) {
                all.add(Arc.insideServer(reader, service, true));
            }
        }
    }

    private boolean is(int component, Kind kind) {
        return parts.at(component).kind() == kind;
    }

    /// A user of whom no request is drawn goes where DNS points.
    private void imply(int[] users) {
        for (int user : users) {
            if (!asking.get(user)) {
                named.stream().filter(target -> target != user)
                        .forEach(target -> all.add(Arc.implied(user, target, endsTls(parts.at(target)))));
            }
        }
    }

    private static boolean endsTls(Component entry) {
        return switch (entry.role()) {
            case Role.LoadBalancer balancer -> balancer.tls() != Tls.NONE;
            case Role.Cdn cdn -> cdn.tls() != Tls.NONE;
            case Role.Web web -> web.tls();
            default -> false;
        };
    }

    /// A heartbeat peer that nothing enters is reached by the arrows of the others: they share an address.
    private void borrow(Heartbeats heartbeats) {
        if (!heartbeats.areAny()) {
            return;
        }
        List<Arc> requests = all.stream().filter(Arc::request).toList();
        Ints.Lists into = Ints.Lists.by(requests.stream().mapToInt(Arc::to).toArray(), requests.size(), parts.size());
        Map<Integer, List<Arc>> lent = new HashMap<>();
        for (int peer : heartbeats.watched()) {
            List<Integer> cluster = heartbeats.cluster(peer);
            if (into.from()[peer] == into.from()[peer + 1]) {
                lent.computeIfAbsent(cluster.getFirst(),
                        _ -> cluster.stream().flatMapToInt(into::of).sorted().mapToObj(requests::get).toList()).stream()
                        .filter(arc -> arc.from() != peer).forEach(arc -> all.add(arc.to(peer)));
            }
        }
    }
}
