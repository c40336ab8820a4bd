package roundtrip.routing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Audience;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Terms.Tls;

/// All arcs of the intact drawing: drawn, inside servers, implied by DNS, and borrowed by heartbeat peers.
final class Arcs {
    private final Parts<Component> parts;
    private final Parts<Link> links;
    private final Ends ends;
    private final List<List<Arc>> from = new ArrayList<>();
    private final List<List<Arc>> idle = new ArrayList<>();
    private final List<Arc> requests = new ArrayList<>();

    Arcs(Parts<Component> parts, Parts<Link> links, Ends ends, Heartbeats heartbeats) {
        this.parts = parts;
        this.links = links;
        this.ends = ends;
        parts.all().forEach(_ -> from.add(new ArrayList<>()));
        parts.all().forEach(_ -> idle.add(new ArrayList<>()));
        draw();
        parts.all().stream().filter(part -> part.kind() == Kind.SERVER).forEach(this::connectInside);
        imply();
        borrow(heartbeats);
    }

    List<Arc> from(int component) {
        return from.get(component);
    }

    /// All that is drawn from here to somewhere, what no request uses too: redirects and manual standbys.
    List<Step> steps(int component) {
        return Stream.concat(from.get(component).stream(), idle.get(component).stream())
                .map(arc -> new Step(parts.at(arc.from()), parts.at(arc.to()), arc.link(), arc.request(), arc.reads(),
                        arc.writes()))
                .toList();
    }

    static boolean isUser(Component component) {
        return component.role() instanceof Role.Client client && client.audience() == Audience.USER;
    }

    /// Whether anything travels along this link. A redirect only tells the browser to ask again elsewhere.
    static boolean carries(Link link) {
        return Ends.carries(link.kind()) && !link.given().given(Property.REDIRECT_TO_HTTPS).orElse(false);
    }

    private void add(Arc arc) {
        from.get(arc.from()).add(arc);
        if (arc.request()) {
            requests.add(arc);
        }
    }

    private int number(Link link, boolean start) {
        return (start ? ends.from(link) : ends.to(link)).map(end -> parts.number(end.id())).orElse(-1);
    }

    private void draw() {
        for (Link link : links.all()) {
            int start = number(link, true);
            int end = number(link, false);
            if (start < 0 || end < 0 || start == end || !Ends.carries(link.kind())) {
                continue;
            }
            Arc arc = Arc.along(link, links.number(link.id()), start, end);
            if (carries(link) && link.standby().orElse(null) != Switching.MANUAL) {
                add(arc);
            } else {
                idle.get(start).add(arc);
            }
        }
    }

    private void connectInside(Component server) {
        List<Component> services = ends.services(server.id());
        List<Component> webs = services.stream().filter(service -> service.kind() == Kind.WEB).toList();
        List<Component> apps = services.stream().filter(service -> service.kind() == Kind.APP).toList();
        webs.forEach(web -> apps.forEach(app -> inside(web, app, true)));
        for (Component reader : apps.isEmpty() ? webs : apps) {
            for (Component service : services) {
                if (service.role() instanceof Role.Database database) {
                    inside(reader, service, database.isWriter());
                } else if (service.kind() == Kind.CACHE) {
                    inside(reader, service, true);
                }
            }
        }
    }

    private void inside(Component web, Component app, boolean writes) {
        add(Arc.insideServer(parts.number(web.id()), parts.number(app.id()), writes));
    }

    /// A user of whom no request is drawn goes where DNS points.
    private void imply() {
        Set<Integer> asking = new LinkedHashSet<>();
        Set<Integer> targets = new LinkedHashSet<>();
        for (Link link : links.all()) {
            if (link.kind() == LinkKind.REQUEST) {
                asking.add(number(link, true));
            } else if (link.kind() == LinkKind.RESOLVE && number(link, false) >= 0) {
                targets.add(number(link, false));
            }
        }
        for (Component user : parts.all().stream().filter(Arcs::isUser).toList()) {
            int number = parts.number(user.id());
            if (!asking.contains(number)) {
                targets.stream().filter(target -> target != number)
                        .forEach(target -> add(Arc.implied(number, target, endsTls(parts.at(target)))));
            }
        }
    }

    private static boolean endsTls(Component entry) {
        return switch (entry.role()) {
            case Role.LoadBalancer balancer -> balancer.tls().orElse(Tls.NONE) != Tls.NONE;
            case Role.Cdn cdn -> cdn.tls().orElse(Tls.NONE) != Tls.NONE;
            case Role.Web web -> web.tls().orElse(false);
            default -> false;
        };
    }

    /// A heartbeat peer that nothing enters is reached by the arrows of the others: they share an address.
    private void borrow(Heartbeats heartbeats) {
        Set<Integer> entered = new LinkedHashSet<>();
        requests.forEach(arc -> entered.add(arc.to()));
        for (int peer = 0; peer < parts.size(); peer++) {
            List<Integer> cluster = heartbeats.cluster(peer);
            if (entered.contains(peer) || cluster.size() < 2) {
                continue;
            }
            int borrower = peer;
            List.copyOf(requests).stream().filter(arc -> arc.to() != borrower && arc.from() != borrower)
                    .filter(arc -> cluster.contains(arc.to()))
                    .forEach(arc -> from.get(arc.from()).add(arc.to(borrower)));
        }
    }
}
