package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Reach;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.routing.Outcome;
import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.LinkKind;

/// A user without any road to data.
final class RequestArrivesNowhere implements Rule {
    @Override
    public String id() {
        return "HYG-004";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.users().stream()
                .filter(user -> inspection.network().demands().stream()
                        .filter(demand -> demand.isRead() && demand.client().equals(user.id()))
                        .allMatch(demand -> inspection.network().intact().outcome(demand) == Outcome.DOWN))
                .map(user -> Finding.of(this, Severity.HIGH, user.id()).with("missing", missing(inspection, user)));
    }

    /// What has to be drawn: where the user asks somebody whom DNS does not name, that.
    private static String missing(Inspection inspection, Component user) {
        List<Component> asked = new Reach(inspection.network(), user, Step::request, Backends::isTransparent).met()
                .filter(part -> !Backends.isTransparent(part)).toList();
        boolean unnamed = inspection.links(LinkKind.RESOLVE).findAny().isPresent() && !asked.isEmpty()
                && inspection.network().intact().doors(user.id()).isEmpty();
        return unnamed
                ? Clause.of("missing.name", Clause.names(inspection, asked.stream()))
                : Clause.of("missing.arrow");
    }
}
