package roundtrip.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;

/// What a person can do about a finding; the window does it.
public interface Treatment {
    /// Shows where it is and explains it.
    void pick(Finding finding);

    /// Shows the whole page of its rule.
    void read(Finding finding);

    /// Finds out whether it can be seen in action.
    ///
    /// @param tell told on the thread of the window, at once if it is known already
    void playable(Finding finding, Consumer<Boolean> tell);

    /// Shows it in action.
    void play(Finding finding);

    /// Works out the changes that end it.
    ///
    /// @param tell told them later on the thread of the window, unless somebody asked about another finding meanwhile
    void fixes(Finding finding, Consumer<List<Fix>> tell);

    /// Works out the changes that put in what an exercise asks for, though something may still be missing then.
    ///
    /// @param tell told them as of [#fixes]
    void steps(Finding missing, Consumer<List<Fix>> tell);

    /// Begins anew with the example of an exercise.
    void begin(int exercise);

    /// Shows on the drawing what a fix would do; absent: nothing any more.
    void preview(@Nullable Fix fix);

    /// Makes the change, as one step of undo.
    void apply(Fix fix);

    /// Lets it be.
    void accept(Finding finding, String reason);

    /// Why it counts although somebody has accepted it; absent: nobody has.
    default Optional<String> lapse(Finding finding) {
        return Optional.empty();
    }

    /// Lets it count again.
    void takeBack(Finding finding);
}
