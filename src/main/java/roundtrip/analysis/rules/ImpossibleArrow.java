package roundtrip.analysis.rules;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.routing.Ends;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.words.Words;

/// An arrow whose ends do not go with what it says.
final class ImpossibleArrow implements Rule {
    private static final Words KINDS = Words.in("kinds");

    @Override
    public String id() {
        return "HYG-005";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.topology().links().stream().flatMap(link -> fault(inspection, link).stream()
                .map(fault -> Finding.of(this, Severity.MEDIUM, link).with("arrow", fault)
                        .with("fitting", fitting(inspection, link))));
    }

    /// What could be drawn instead.
    private static String fitting(Inspection inspection, Link link) {
        Component from = inspection.from(link).orElse(null);
        Component to = inspection.to(link).orElse(null);
        if (from == null || to == null || from.id().equals(to.id())) {
            return Clause.of("arrow.nothing");
        }
        if (isRefused(link, to)) {
            return Clause.of("arrow.open", Clause.name(inspection, to));
        }
        String drawn = kinds(link, from, to);
        String turned = kinds(link, to, from);
        return !drawn.isEmpty()
                ? Clause.of("arrow.fitting", drawn)
                : turned.isEmpty() ? Clause.of("arrow.nothing") : Clause.of("arrow.turned", turned);
    }

    private static String kinds(Link link, Component from, Component to) {
        return Stream.of(LinkKind.values()).filter(kind -> Fit.fits(kind, from.kind(), to.kind()))
                .filter(kind -> kind != link.kind() || !from.id().equals(link.from()) && sameData(link, from, to))
                .map(kind -> KINDS.say("link." + kind.word())).collect(Collectors.joining(", "));
    }

    static boolean isPossible(Inspection inspection, Link link) {
        return fault(inspection, link).isEmpty();
    }

    /// What is wrong with an arrow, if anything is.
    private static Optional<String> fault(Inspection inspection, Link link) {
        Component from = inspection.from(link).orElse(null);
        Component to = inspection.to(link).orElse(null);
        if (from == null || to == null) {
            return Optional.of(Clause.of("arrow.end"));
        }
        if (from.id().equals(to.id())) {
            return Optional.of(Clause.of("arrow.itself"));
        }
        if (from.kind() == Kind.OTHER || to.kind() == Kind.OTHER || exposesDatabase(link, from, to)) {
            return Optional.empty();
        }
        if (!Fit.fits(link.kind(), from.kind(), to.kind())) {
            return Optional.of(Clause.of("arrow.kind", KINDS.say("link." + link.kind().word()), kind(from), kind(to)));
        }
        if (!sameData(link, from, to)) {
            return Optional.of(Clause.of("arrow.data", Clause.name(inspection, from), Clause.name(inspection, to)));
        }
        return isRefused(link, to)
                ? Optional.of(Clause.of("arrow.refused", Clause.name(inspection, to)))
                : Optional.empty();
    }

    private static boolean isRefused(Link link, Component to) {
        return Ends.carries(link.kind()) && link.encrypted() && to.kind() == Kind.LOAD_BALANCER && Tls.isRefused(to);
    }

    private static String kind(Component part) {
        return KINDS.say("kind." + part.kind().word());
    }

    /// A rule of its own speaks of users at a database.
    private static boolean exposesDatabase(Link link, Component from, Component to) {
        return Ends.carries(link.kind()) && Inspection.isUser(from) && to.kind() == Kind.DATABASE;
    }

    private static boolean sameData(Link link, Component from, Component to) {
        return link.kind() != LinkKind.REPLICATE
                || from.role().given().get(Property.DATASET).equals(to.role().given().get(Property.DATASET));
    }
}
