package roundtrip.analysis.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// How requests come to what is new.
final class Entrance {
    private static final List<Kind> FRONTS = List.of(Kind.LOAD_BALANCER, Kind.CDN, Kind.FIREWALL, Kind.WAF);

    private Entrance() {}

    /// Whoever only passes on and has nobody yet leads there; where there is none such, DNS that names nothing and users who ask
    /// nobody.
    static void lead(Blueprint plan, String door, boolean encrypted) {
        Inspection drawn = plan.inspection();
        List<Component> idle = FRONTS.stream().flatMap(drawn::of)
                .filter(front -> !front.id().equals(door) && !sends(drawn, front, LinkKind.REQUEST)).toList();
        idle.forEach(front -> Fixes.request(plan, front.id(), door));
        if (idle.isEmpty()) {
            drawn.of(Kind.DNS).filter(dns -> !sends(drawn, dns, LinkKind.RESOLVE))
                    .forEach(dns -> plan.link(LinkKind.RESOLVE, dns.id(), door));
            drawn.users().stream().filter(user -> !sends(drawn, user, LinkKind.REQUEST))
                    .forEach(user -> Welcome.ask(drawn, plan, user, plan.part(door), encrypted));
        }
    }

    private static boolean sends(Inspection drawn, Component part, LinkKind kind) {
        return drawn.outOf(part).anyMatch(link -> link.kind() == kind);
    }

    /// A new balancer in front of the servers that users ask now, or that DNS names, or that could answer.
    static void balancer(Blueprint plan, boolean encrypted) {
        Inspection drawn = plan.inspection();
        List<Link> requests = drawn.users().stream().flatMap(drawn::outOf)
                .filter(link -> link.kind() == LinkKind.REQUEST && isServed(drawn, link)).toList();
        List<Link> names = drawn.links(LinkKind.RESOLVE)
                .filter(link -> ImpossibleArrow.isPossible(drawn, link) && isServed(drawn, link)).toList();
        String balancer = plan.add(Kind.LOAD_BALANCER, "lb", null, null);
        requests.forEach(link -> plan.link(LinkKind.REQUEST, balancer, link.to(),
                one -> one.stating(link.given().without(Property.REDIRECT_TO_HTTPS))));
        if (requests.isEmpty()) {
            Stream<String> named = names.stream().map(Link::to);
            Stream<String> able = Stream.of(Kind.WEB, Kind.APP).map(kind -> drawn.of(kind).map(Component::id).toList())
                    .filter(parts -> !parts.isEmpty()).limit(1).flatMap(List::stream);
            (names.isEmpty() ? able : named).distinct().forEach(to -> Fixes.request(plan, balancer, to));
        }
        redirect(plan, requests, link -> link.between(link.from(), balancer));
        redirect(plan, names, link -> link.between(link.from(), balancer));
        lead(plan, balancer, encrypted);
    }

    private static boolean isServed(Inspection drawn, Link link) {
        return drawn.to(link).filter(to -> Fit.fits(LinkKind.REQUEST, Kind.LOAD_BALANCER, to.kind())).isPresent();
    }

    /// Leads these arrows elsewhere; of those that become alike one is left.
    private static void redirect(Blueprint plan, List<Link> arrows, UnaryOperator<Link> change) {
        Set<Object> there = new HashSet<>();
        for (Link arrow : arrows) {
            Link changed = change.apply(arrow).bent(List.of());
            if (there.add(Map.entry(changed.from() + " " + changed.to() + changed.kind(), changed.given()))) {
                plan.changeLink(arrow.id(), _ -> changed);
            } else {
                plan.removeLink(arrow.id());
            }
        }
    }
}
