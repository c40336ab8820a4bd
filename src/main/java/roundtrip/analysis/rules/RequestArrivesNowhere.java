package roundtrip.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Reach;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.routing.Demand;
import roundtrip.routing.Ends;
import roundtrip.routing.Outcome;
import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;

/// A user without any road to data.
final class RequestArrivesNowhere implements Rule {
    @Override
    public String id() {
        return "HYG-004";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        Set<String> answered = answered(inspection);
        return inspection.users().stream().filter(user -> !answered.contains(user.id()))
                .map(user -> Finding.of(this, Severity.HIGH, user.id()).with("missing", missing(inspection, user)));
    }

    /// The users who can read something when nothing is broken.
    private static Set<String> answered(Inspection inspection) {
        List<Demand> demands = inspection.network().demands();
        List<Outcome> outcomes = inspection.impact().intact();
        return IntStream.range(0, demands.size())
                .filter(i -> demands.get(i).isRead() && outcomes.get(i) != Outcome.DOWN)
                .mapToObj(i -> demands.get(i).client()).collect(Collectors.toSet());
    }

    /// What has to be drawn: where the user asks somebody whom DNS does not name, that.
    private static String missing(Inspection inspection, Component user) {
        List<Component> asked = new Reach(inspection.network(), user, Step::request, Backends::isTransparent).met()
                .filter(part -> !Backends.isTransparent(part)).toList();
        boolean unnamed = inspection.links(LinkKind.RESOLVE).findAny().isPresent() && !asked.isEmpty()
                && inspection.network().intact().doors(user.id()).isEmpty();
        return unnamed
                ? Clause.of("missing.name", Clause.names(inspection, asked.stream()))
                : inspection.topology().links().stream().flatMap(link -> misplaced(inspection, link).stream())
                        .findFirst()
                        .orElse(Clause.of("missing.arrow"));
    }

    /// What is said of an arrow to data that begins at the web server of a machine, because it was drawn from the machine.
    private static Optional<String> misplaced(Inspection inspection, Link link) {
        Optional<Component> to = inspection.to(link).filter(part -> part.kind() == Kind.DATABASE);
        Optional<Component> from = inspection.from(link)
                .filter(part -> part.kind() == Kind.WEB && !part.id().equals(link.from()));
        return Ends.carries(link.kind()) && to.isPresent() && from.isPresent()
                ? inspection.topology().services(link.from()).stream().filter(part -> part.kind() == Kind.APP)
                        .findFirst()
                        .map(app -> Clause.of("missing.begin", Clause.name(inspection, inspection.machine(app)),
                                Clause.name(inspection, to.get()), Clause.name(inspection, from.get()),
                                Clause.name(inspection, app)))
                : Optional.empty();
    }
}
