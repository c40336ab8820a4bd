package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Edit;

/// Something that the text of the exercise asks for.
final class ExerciseItemMissing implements Rule {
    @Override
    public String id() {
        return "HYG-007";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        Integer exercise = inspection.design().exercise();
        if (exercise == null) {
            return Stream.empty();
        }
        Checklist checklist = new Checklist(inspection);
        return Checklist.items(exercise).stream().filter(item -> !checklist.has(item))
                .map(item -> Finding.of(this, Severity.MEDIUM, Finding.DESIGN + "#" + item));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return new Items(inspection).fix(finding).stream();
    }
}
