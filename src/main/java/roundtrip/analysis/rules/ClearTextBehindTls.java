package roundtrip.analysis.rules;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms;

/// A component that opens sealed envelopes and sends what was in them on in clear text.
final class ClearTextBehindTls implements Rule {
    @Override
    public String id() {
        return "SEC-006";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        Set<String> entries = inspection.network().entryGroups().stream().flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return inspection.components().filter(ClearTextBehindTls::couldReadIt)
                .filter(part -> entries.contains(part.id()) && Tls.isEnded(part) || isSentTls(inspection, part))
                .map(part -> Finding.of(this, Severity.MEDIUM, inspection.subject(part))
                        .also(openLinks(inspection, part).map(Link::id).toList()))
                .filter(finding -> !finding.also().isEmpty());
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return finding.also().stream().limit(1).flatMap(first -> inspection.from(first(inspection, first)).stream())
                .flatMap(part -> Stream.of(false, true).map(onwards -> Fixes.of(inspection, "reencrypt", part.id(),
                        plan -> seal(inspection, plan, part, onwards ? new HashSet<>() : null))));
    }

    /// Seals what a component sends on.
    ///
    /// @param sealed those that have been sealed so far, if whoever gets it must seal it again; else absent
    private static void seal(Inspection inspection, Blueprint plan, Component part, @Nullable Set<String> sealed) {
        if (part.kind() == Kind.LOAD_BALANCER || part.kind() == Kind.CDN) {
            plan.state(part.id(), Property.TLS_MODE, Terms.Tls.REENCRYPT);
        }
        List<Link> open = openLinks(inspection, part).toList();
        open.forEach(link -> Fixes.encrypt(plan, link.id()));
        open.stream().flatMap(link -> inspection.to(link).stream())
                .filter(to -> sealed != null && sealed.add(to.id()))
                .forEach(to -> seal(inspection, plan, to, sealed));
    }

    private static Link first(Inspection inspection, String link) {
        return Objects.requireNonNull(inspection.topology().link(link));
    }

    private static boolean couldReadIt(Component part) {
        return !Backends.isTransparent(part) && part.kind() != Kind.CLIENT && !Tls.isPassedThrough(part);
    }

    private static boolean isRequest(Link link) {
        return link.kind() == LinkKind.REQUEST && !link.given().get(Property.REDIRECT_TO_HTTPS);
    }

    private static boolean isSentTls(Inspection inspection, Component part) {
        return inspection.into(part).anyMatch(link -> isRequest(link) && link.encrypted());
    }

    private static Stream<Link> openLinks(Inspection inspection, Component part) {
        return inspection.outOf(part).filter(link -> isRequest(link) && !link.encrypted()
                && inspection.to(link).filter(to -> !to.host().equals(part.host())).isPresent());
    }
}
