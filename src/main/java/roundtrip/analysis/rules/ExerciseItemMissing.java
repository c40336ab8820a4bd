package roundtrip.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.analysis.exercise.Exercises;
import roundtrip.analysis.exercise.Progress;
import roundtrip.topology.Edit;
import roundtrip.topology.exercise.Checklist;
import roundtrip.topology.exercise.Checklist.Item;
import roundtrip.words.Words;

/// Something that the text of the exercise asks for.
public final class ExerciseItemMissing implements Rule {
    private static final Words WORDS = Words.in("analysis");

    private final @Nullable Checklist checklist;
    private final List<Rule> others;

    /// Asks what the exercise of the design asks for; designs of no exercise are free.
    ExerciseItemMissing() {
        checklist = null;
        others = List.of();
    }

    private ExerciseItemMissing(Checklist checklist, List<Rule> others) {
        this.checklist = checklist;
        this.others = List.copyOf(others);
    }

    /// These rules, but every design is asked for what is on that checklist.
    public static List<Rule> among(List<Rule> rules, Checklist checklist) {
        List<Rule> others = rules.stream().filter(rule -> !(rule instanceof ExerciseItemMissing)).toList();
        return rules.stream().map(rule -> rule instanceof ExerciseItemMissing
                ? new ExerciseItemMissing(checklist, others)
                : rule).toList();
    }

    @Override
    public String id() {
        return "HYG-007";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return asked(inspection).stream().flatMap(asked -> Progress.of(inspection, asked, others).missing().stream())
                .map(item -> finding(inspection, item));
    }

    private Optional<Checklist> asked(Inspection inspection) {
        return Optional.ofNullable(checklist)
                .or(() -> Optional.ofNullable(inspection.design().exercise()).map(Exercises::of));
    }

    private static String subject(Item item) {
        return Finding.DESIGN + "#" + item.id();
    }

    private Finding finding(Inspection inspection, Item item) {
        long number = Progress.number(inspection, item);
        boolean isSome = number > 0 && !item.condition().isLimit();
        String sort = item.condition().isLimit() ? "unkept." : "missing.";
        return Finding.of(this, Severity.MEDIUM, subject(item))
                .with(Finding.SUBJECT, item.title())
                .with("lack", isSome ? WORDS.say("missing.some", number) : WORDS.say(sort + "lack"))
                .with("deed", deed(WORDS.say(sort + "deed"), item.text()));
    }

    private static String deed(String deed, String text) {
        return text.isBlank() ? deed : WORDS.say("item.told", deed, text.strip());
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return asked(inspection).stream().flatMap(asked -> asked.items().stream())
                .filter(item -> subject(item).equals(finding.subject())).limit(1)
                .flatMap(item -> Items.fixes(inspection, finding, item));
    }
}
