package roundtrip.analysis.exercise;

import java.util.List;

import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.topology.Design;
import roundtrip.topology.exercise.Checklist;
import roundtrip.topology.exercise.Checklist.Item;

/// How far a drawing has come with an exercise: each item of the checklist, there or missing.
public record Progress(Checklist checklist, List<Step> steps) {
    /// An item, and whether it is there.
    public record Step(Item item, boolean isDone) {}

    public Progress {
        steps = List.copyOf(steps);
    }

    /// @param rules those that the conditions may name
    public static Progress of(Design design, Checklist checklist, List<Rule> rules) {
        return of(new Inspection(design), checklist, rules);
    }

    public static Progress of(Inspection inspection, Checklist checklist, List<Rule> rules) {
        Fulfilment fulfilment = new Fulfilment(inspection, rules);
        return new Progress(checklist, checklist.items().stream()
                .map(item -> new Step(item, fulfilment.of(item.condition()))).toList());
    }

    /// How many there are already of what an item asks for; 0 if it asks for no number.
    public static long number(Inspection inspection, Item item) {
        return new Fulfilment(inspection, List.of()).number(item.condition());
    }

    public int done() {
        return (int) steps.stream().filter(Step::isDone).count();
    }

    /// How many items there are.
    public int total() {
        return steps.size();
    }

    public List<Item> missing() {
        return steps.stream().filter(step -> !step.isDone()).map(Step::item).toList();
    }
}
