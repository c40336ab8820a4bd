package roundtrip.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Rule;
import roundtrip.analysis.rules.ExerciseItemMissing;
import roundtrip.files.Opener;
import roundtrip.formats.json.ChecklistForm;
import roundtrip.topology.Design;
import roundtrip.topology.exercise.Checklist;
import roundtrip.words.Words;

/// Against what designs are checked.
///
/// @param exercise that all designs are to answer; absent: each its own
record Checking(Analyzer analyzer, @Nullable Integer exercise) {
    private static final int EXERCISES = 3;
    private static final int SUGGESTIONS = 3;

    /// @param wanted the number of an exercise or a file with a checklist; absent: what each design says
    static Checking of(Documents documents, List<Rule> rules, @Nullable String wanted) {
        if (wanted == null) {
            return new Checking(new Analyzer(rules), null);
        }
        if (!wanted.matches("-?\\d{1,9}")) {
            return new Checking(
                    new Analyzer(ExerciseItemMissing.among(rules, checklist(documents.path(wanted), rules))),
                    null);
        }
        int exercise = Integer.parseInt(wanted);
        if (exercise < 0 || exercise > EXERCISES) {
            throw new RefusedException(Words.in("cli").say("exercise.unknown", exercise));
        }
        return new Checking(new Analyzer(rules), exercise);
    }

    private static Checklist checklist(Path file, List<Rule> rules) {
        List<String> known = rules.stream().map(Rule::id).toList();
        return ChecklistForm.read(file.toString(), Opener.text(file), rule -> known.contains(rule)
                ? Optional.empty()
                : Optional.of(Words.in("cli").say("rule.unknown", rule,
                        String.join(", ", Nearest.to(rule, known, SUGGESTIONS)))));
    }

    Design asked(Design design) {
        return exercise == null ? design : design.forExercise(exercise);
    }
}
