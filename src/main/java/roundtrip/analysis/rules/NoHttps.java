package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Names;
import roundtrip.analysis.Reach;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// What users send can be read on the way.
final class NoHttps implements Rule {
    @Override
    public String id() {
        return "SEC-005";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        Stream<Link> drawn = inspection.links(LinkKind.REQUEST).filter(link -> !link.encrypted()
                && !link.given().get(Property.REDIRECT_TO_HTTPS) && leavesClient(inspection, link));
        Stream<Link> implied = isChain(inspection)
                ? inspection.links(LinkKind.RESOLVE)
                        .filter(link -> inspection.to(link).filter(end -> isOpen(inspection, end)).isPresent())
                : Stream.empty();
        return Stream.concat(drawn, implied).map(link -> Finding.of(this, Severity.HIGH, link).with(Finding.SUBJECT,
                road(inspection, link)));
    }

    /// Where users go after asking DNS, they do not go along its answer.
    private static String road(Inspection inspection, Link link) {
        Names names = inspection.names();
        return link.kind() == LinkKind.RESOLVE ? Clause.of("road", names.of(link.to())) : names.of(link.id());
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        Link link = inspection.topology().link(finding.subject());
        return link == null
                ? Stream.empty()
                : Stream.concat(Stream.of(Blueprint.fix("encrypt", List.of(road(inspection, link)), plan -> {
                    if (link.kind() == LinkKind.REQUEST) {
                        Fixes.encrypt(plan, link.id());
                    } else {
                        inspection.to(link).ifPresent(entry -> Fixes.open(plan, entry));
                    }
                })), link.kind() == LinkKind.REQUEST ? Stream.empty() : Welcome.draw(inspection));
    }

    private static boolean leavesClient(Inspection inspection, Link link) {
        return inspection.from(link).filter(from -> from.kind() == Kind.CLIENT).isPresent();
    }

    /// Whether some user goes where DNS points without an arrow that says so.
    private static boolean isChain(Inspection inspection) {
        return inspection.users().stream().anyMatch(
                user -> inspection.outOf(user).noneMatch(link -> link.kind() == LinkKind.REQUEST));
    }

    private static boolean isOpen(Inspection inspection, Component entry) {
        return Backends.isTransparent(entry)
                ? new Reach(inspection.network(), entry, Step::request, Backends::isTransparent).steps().stream()
                        .filter(step -> !step.redirects())
                        .anyMatch(step -> step.link().filter(link -> !link.encrypted()).isPresent())
                : !Tls.isEnded(entry) && !Tls.isPassedThrough(entry);
    }
}
