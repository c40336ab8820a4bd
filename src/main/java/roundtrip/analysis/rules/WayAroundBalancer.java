package roundtrip.analysis.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Reach;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;

/// A server that the balancer serves and users come to as well.
final class WayAroundBalancer implements Rule {
    @Override
    public String id() {
        return "SEC-007";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        Map<String, Set<Component>> sources = sources(inspection);
        return inspection.of(Kind.LOAD_BALANCER)
                .flatMap(balancer -> inspection.backends(balancer).hosts().stream()
                        .filter(sources::containsKey).map(server -> Finding.of(this, Severity.MEDIUM, server)
                                .also(List.of(balancer.id())).with("who", Clause.doing(inspection, "way",
                                        List.copyOf(sources.getOrDefault(server, Set.of()))))));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        List<Link> first = inspection.topology().links().stream()
                .filter(link -> isFirst(inspection, link) && leadsTo(inspection, link, finding.subject())).toList();
        List<Link> last = inspection.at(finding.subject()).filter(link -> isFirst(inspection, link)
                || link.kind() == LinkKind.REQUEST && inspection.from(link).filter(Backends::isTransparent).isPresent())
                .toList();
        Stream<Edit> deleted = Stream.of(first, last)
                .map(links -> Fixes.unlink(inspection, finding.subject(), links.stream().map(Link::id).toList()));
        Stream<Edit> led = finding.also().stream().limit(1).map(balancer -> Fixes.of(inspection, "through", balancer,
                plan -> first.forEach(link -> lead(plan, link, balancer))));
        return Stream.concat(deleted, led);
    }

    private static boolean isFirst(Inspection inspection, Link link) {
        return link.kind() == LinkKind.RESOLVE || link.kind() == LinkKind.REQUEST
                && inspection.from(link).filter(from -> from.kind() == Kind.CLIENT).isPresent();
    }

    private static boolean leadsTo(Inspection inspection, Link link, String server) {
        return inspection.to(link).filter(to -> to.host().equals(server) || Backends.isTransparent(to)
                && behind(inspection, to).anyMatch(part -> part.host().equals(server))).isPresent();
    }

    private static void lead(Blueprint plan, Link link, String balancer) {
        plan.removeLink(link.id());
        plan.link(link.kind(), link.from(), balancer, one -> one.stating(link.given()));
        if (link.encrypted()) {
            Fixes.open(plan, plan.part(balancer));
        }
    }

    /// Who leads to which machine, past balancers.
    private static Map<String, Set<Component>> sources(Inspection inspection) {
        Map<String, Set<Component>> sources = new HashMap<>();
        for (Component user : inspection.users()) {
            behind(inspection, user).forEach(part -> note(sources, part, user));
        }
        inspection.links(LinkKind.RESOLVE).forEach(link -> inspection.to(link).stream()
                .flatMap(target -> Backends.isTransparent(target) ? behind(inspection, target) : Stream.of(target))
                .forEach(part -> inspection.from(link).ifPresent(dns -> note(sources, part, dns))));
        return sources;
    }

    private static void note(Map<String, Set<Component>> sources, Component part, Component who) {
        sources.computeIfAbsent(part.host(), _ -> new LinkedHashSet<>()).add(who);
    }

    private static Stream<Component> behind(Inspection inspection, Component start) {
        return new Reach(inspection.network(), start, Step::request, Backends::isTransparent).met();
    }
}
