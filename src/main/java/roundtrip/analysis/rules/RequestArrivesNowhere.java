package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.routing.Outcome;

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
                .map(user -> Finding.of(this, Severity.HIGH, user.id()));
    }
}
