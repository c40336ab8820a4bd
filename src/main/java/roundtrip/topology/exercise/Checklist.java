package roundtrip.topology.exercise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What an exercise asks for.
///
/// @param title what the exercise is called
public record Checklist(String title, List<Item> items) {
    public Checklist {
        items = List.copyOf(items);
    }

    /// One thing that must be there.
    ///
    /// @param id unique in the checklist
    /// @param title the thing in a few words
    /// @param text what it is for, empty where the title says enough
    public record Item(String id, String title, String text, Condition condition) {
        /// How ids are spelled, so that a finding can be named by them.
        public static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    }

    /// The ids of the rules that its conditions name.
    public Set<String> rules() {
        Set<String> rules = new LinkedHashSet<>();
        items.forEach(item -> collect(item.condition(), rules));
        return rules;
    }

    private static void collect(Condition condition, Set<String> rules) {
        switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.forEach(part -> collect(part, rules));
            case Condition.Any(List<Condition> parts) -> parts.forEach(part -> collect(part, rules));
            case Condition.Not(Condition part) -> collect(part, rules);
            case Condition.NoFinding(String rule) -> rules.add(rule);
            case Condition.Count _,Condition.Links _,Condition.Guards _,Condition.Entries _,Condition.Recorded _ -> {
            }
        }
    }
}
