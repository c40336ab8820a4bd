package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Losses;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Edit;
import roundtrip.topology.Link;
import roundtrip.words.Words;

/// A part without which nothing can be read, although everything else is healthy.
final class SinglePointOfFailure implements Rule {
    @Override
    public String id() {
        return "REL-001";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return Blame.of(inspection, Blame.Reason.LONELY)
                .map(blame -> Finding.of(this, severity(inspection, blame), blame.subject())
                        .with("need", need(inspection, blame))
                        .also(CriticalLinks.of(inspection, blame.unit()).stream().map(Link::id).toList()));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.second(inspection, finding);
    }

    private static String need(Inspection inspection, Blame blame) {
        Words words = Words.in("analysis");
        if (!blame.alone().isEmpty()) {
            return words.say("need.alone", blame.words(inspection));
        }
        Losses losses = inspection.losses();
        return words.say(losses.blindsAll(blame.unit())
                ? "need.all"
                : losses.blinds(blame.unit()) ? "need.some" : "need.part");
    }

    private static Severity severity(Inspection inspection, Blame blame) {
        return inspection.losses().blinds(blame.unit()) ? Severity.CRITICAL : Severity.HIGH;
    }
}
