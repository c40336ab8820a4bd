package roundtrip.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// A component that opens sealed envelopes and sends what was in them on in clear text.
final class ClearTextBehindTls implements Rule {
    @Override
    public String id() {
        return "SEC-006";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        List<String> entries = inspection.network().entryGroups().stream().flatMap(List::stream).toList();
        return inspection.components().filter(ClearTextBehindTls::couldReadIt)
                .filter(part -> entries.contains(part.id()) && Tls.isEnded(part) || isSentTls(inspection, part))
                .map(part -> Finding.of(this, Severity.MEDIUM, inspection.subject(part))
                        .also(openLinks(inspection, part).map(Link::id).toList()))
                .filter(finding -> !finding.also().isEmpty());
    }

    private static boolean couldReadIt(Component part) {
        return !Backends.isTransparent(part) && part.kind() != Kind.CLIENT && !Tls.isPassedThrough(part);
    }

    private static Stream<Link> requests(Inspection inspection) {
        return inspection.links(LinkKind.REQUEST).filter(link -> !link.given().get(Property.REDIRECT_TO_HTTPS));
    }

    private static boolean isSentTls(Inspection inspection, Component part) {
        return requests(inspection).anyMatch(link -> link.encrypted() && inspection.to(link).equals(Optional.of(part)));
    }

    private static Stream<Link> openLinks(Inspection inspection, Component part) {
        return requests(inspection).filter(link -> !link.encrypted()
                && inspection.from(link).equals(Optional.of(part))
                && inspection.to(link).filter(to -> !to.host().equals(part.host())).isPresent());
    }
}
