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
        if (hollow(inspection, link, from, to).findAny().isPresent()) {
            return Clause.of("arrow.fill", Clause.names(inspection, hollow(inspection, link, from, to)));
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
            Optional<Component> hollow = hollow(inspection, link, from, to).findFirst();
            if (hollow.isPresent()) {
                return hollow.map(end -> Clause.of(end.equals(from) ? "arrow.hollow.from" : "arrow.hollow.to",
                        Clause.name(inspection, end)));
            }
            return Optional.of(Clause.of("arrow.kind", KINDS.say("link." + link.kind().word()), kind(from), kind(to)));
        }
        if (!sameData(link, from, to)) {
            return Optional.of(Clause.of("arrow.data", Clause.name(inspection, from), Clause.name(inspection, to)));
        }
        return isRefused(link, to)
                ? Optional.of(Clause.of("arrow.refused", Clause.name(inspection, to)))
                : Optional.empty();
    }

    /// The ends that are servers on which nothing runs, if the arrow could be with the right services on them.
    private static Stream<Component> hollow(Inspection inspection, Link link, Component from, Component to) {
        boolean isCure = meant(inspection, link, from).anyMatch(
                one -> meant(inspection, link, to).anyMatch(other -> Fit.fits(link.kind(), one, other)));
        return isCure ? Stream.of(from, to).filter(end -> isHollow(inspection, link, end)) : Stream.empty();
    }

    private static Stream<Kind> meant(Inspection inspection, Link link, Component end) {
        return isHollow(inspection, link, end)
                ? Stream.of(Kind.WEB, Kind.APP, Kind.DATABASE)
                : Stream.of(end.kind());
    }

    private static boolean isHollow(Inspection inspection, Link link, Component end) {
        return (Ends.carries(link.kind()) || link.kind() == LinkKind.RESOLVE) && end.kind() == Kind.SERVER
                && inspection.workers(end).isEmpty();
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
