package roundtrip.ui.findings;

import java.util.List;
import java.util.Optional;

import roundtrip.lesson.Performance;
import roundtrip.simulation.RequestRecord;
import roundtrip.topology.Edit;

/// A change that ends a finding, and what it is good for.
///
/// @param edit gives the new parts places, too
/// @param trial the same requests without and with it; absent if there is no difference to see
public record Fix(Edit edit, Optional<Trial> trial) {
    /// The same requests twice.
    ///
    /// @param now on the drawing as it is
    /// @param then with the change
    public record Trial(Outcome now, Outcome then) {
        /// Whether the difference is one of answers, and not only of what happens on the way.
        boolean isOfAnswers() {
            return !now.answered().equals(then.answered());
        }
    }

    /// What came of some requests.
    ///
    /// @param answered of each whether it was
    /// @param seen what there was to see, in one sentence
    public record Outcome(List<Boolean> answered, String seen) {
        public Outcome {
            answered = List.copyOf(answered);
        }

        static Outcome of(Performance played) {
            return new Outcome(played.seen().requests().stream().map(RequestRecord::isAnswered).toList(),
                    played.sentence());
        }
    }

    /// Whether fewer of the same requests are answered with it.
    boolean doesHarm() {
        return trial.filter(both -> good(both.then()) < good(both.now())).isPresent();
    }

    private static long good(Outcome outcome) {
        return outcome.answered().stream().filter(yes -> yes).count();
    }

    public String name() {
        return edit.name();
    }
}
